import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export type ApplicationState = "draft" | "submitted" | "returned";

export interface MoveApplicationInput {
  seller_id: string;
  /** States from which it may be moved. */
  from: ApplicationState[];
  to: ApplicationState;
  /** What the seller is asked for; null clears it. */
  note: string | null;
}

/**
 * Sends an application to the operator or back to its seller, while it is not decided. One that is there
 * already stays. `not_found`, `wrong_status`; compensation puts it back.
 */
export const moveApplicationStep = createStep(
  "move-application",
  async ({ seller_id: id, from, to, note }: MoveApplicationInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [seller] = await sellers.listSellers({ id });
    if (!seller) {
      throw new MarketError("not_found");
    }
    const { application, application_note, submitted_at, status } = seller;
    if (status === "pending" && application === to) {
      return new StepResponse(undefined, undefined);
    }
    if (status !== "pending" || application === null || !from.includes(application)) {
      throw new MarketError("wrong_status", { status, application });
    }
    await sellers.updateSellers({
      id,
      application: to,
      application_note: note,
      submitted_at: to === "submitted" ? new Date() : submitted_at,
    });
    return new StepResponse(undefined, { id, application, application_note, submitted_at });
  },
  async (before, { container }) => {
    if (before) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.updateSellers(before);
    }
  },
);

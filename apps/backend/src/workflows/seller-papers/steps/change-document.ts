import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface ChangeDocumentInput {
  id: string;
  /** Whose it must be. */
  seller_id: string;
  check: "accepted" | "refused";
  reason: string | null;
}

/** Writes what the operator found of a paper. `not_found` for another seller's; compensation puts it back. */
export const changeDocumentStep = createStep(
  "change-document",
  async ({ id, seller_id, check, reason }: ChangeDocumentInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [document] = await sellers.listSellerDocuments({ id, seller_id });
    if (!document) {
      throw new MarketError("not_found");
    }
    const { check: was, check_reason, checked_at } = document;
    await sellers.updateSellerDocuments({
      id,
      check,
      check_reason: reason,
      checked_at: new Date(),
    });
    return new StepResponse(undefined, { id, check: was, check_reason, checked_at });
  },
  async (before, { container }) => {
    if (before) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.updateSellerDocuments(before);
    }
  },
);

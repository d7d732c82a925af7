import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export type SellerStatus = "pending" | "active" | "suspended" | "closed";

export interface ChangeSellerStatusInput {
  seller_id: string;
  /** Statuses from which this change may be made. */
  from: SellerStatus[];
  to: SellerStatus;
  /** Why, for the operator and the seller; null clears an earlier reason. */
  reason: string | null;
}

/**
 * Moves a seller to another status. A seller that is there already stays as it is, so that a retry is
 * harmless. `not_found`, or `wrong_status` with the present one; compensation restores both fields.
 */
export const changeSellerStatusStep = createStep(
  "change-seller-status",
  async ({ seller_id: id, from, to, reason }: ChangeSellerStatusInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [seller] = await sellers.listSellers(
      { id },
      { select: ["id", "status", "status_reason"] },
    );
    if (!seller) {
      throw new MarketError("not_found");
    }
    const changes = seller.status !== to;
    if (changes && !from.includes(seller.status)) {
      throw new MarketError("wrong_status", { status: seller.status });
    }
    const before = { id, status: seller.status, status_reason: seller.status_reason };
    if (changes) {
      await sellers.updateSellers({ id, status: to, status_reason: reason });
    }
    return new StepResponse({ id, status: to }, changes ? before : undefined);
  },
  async (before, { container }) => {
    if (before) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.updateSellers(before);
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface SetSellerOrderStatusInput {
  /** Id of the seller's side of the order. */
  id: string;
  status: "confirmed" | "handed_over" | "delivered";
  /** When it happened, ISO 8601; now if it is not known better. */
  at?: string;
}

/** Moves an order on and stamps the time; compensation puts the earlier status back. */
export const setSellerOrderStatusStep = createStep(
  "set-seller-order-status",
  async ({ id, status, at }: SetSellerOrderStatusInput, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const before = await sellers.retrieveSellerOrder(id, { select: ["id", "status"] });
    await sellers.updateSellerOrders({
      id,
      status,
      [`${status}_at`]: at ? new Date(at) : new Date(),
    });
    return new StepResponse(undefined, {
      id,
      status: before.status,
      [`${status}_at`]: null,
    });
  },
  async (before, { container }) => {
    if (before) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.updateSellerOrders(before);
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

/** Marks the seller's side of an order as cancelled; an order that has none, or is so, is left alone. */
export const cancelSellerOrderStep = createStep(
  "cancel-seller-order",
  async (input: { order_id: string }, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const [before] = await sellers.listSellerOrders({ order_id: input.order_id });
    if (!before || before.status === "cancelled") {
      return new StepResponse(undefined, undefined);
    }
    const { id, status, cancelled_at } = before;
    await sellers.updateSellerOrders({ id, status: "cancelled", cancelled_at: new Date() });
    return new StepResponse(undefined, { id, status, cancelled_at });
  },
  async (before, { container }) => {
    if (before) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.updateSellerOrders(before);
    }
  },
);

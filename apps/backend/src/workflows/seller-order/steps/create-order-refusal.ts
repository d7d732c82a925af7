import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import type { OrderRefusalWish } from "../../../order-refusals/order-refusal-wish";

interface NewOrderRefusal extends OrderRefusalWish {
  seller_order_id: string;
}

/** Writes a refusal down; compensation removes it, before anything has followed it. */
export const createOrderRefusalStep = createStep(
  "create-order-refusal",
  async (refusal: NewOrderRefusal, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const { id } = await sellers.createSellerOrderRefusals(refusal);
    return new StepResponse(undefined, id);
  },
  async (id, { container }) => {
    if (id) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.deleteSellerOrderRefusals(id);
    }
  },
);

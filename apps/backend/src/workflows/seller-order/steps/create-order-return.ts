import type { ReturnReason } from "@cho-lang/seller-rules/return-reasons";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface NewOrderReturn {
  seller_order_id: string;
  request_id: string;
  line_item_id: string;
  title: string;
  label: string;
  quantity: number;
  goods_vnd: number;
  delivery_vnd: number;
  reason: ReturnReason;
}

/** Writes a return down; compensation removes it, before anything has followed it. */
export const createOrderReturnStep = createStep(
  "create-order-return",
  async (one: NewOrderReturn, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const { id } = await sellers.createSellerOrderReturns(one);
    return new StepResponse(undefined, id);
  },
  async (id, { container }) => {
    if (id) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.deleteSellerOrderReturns(id);
    }
  },
);

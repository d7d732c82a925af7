import type { CutReason } from "@cho-lang/seller-rules/cut-reasons";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

interface NewOrderCut {
  seller_order_id: string;
  request_id: string;
  line_item_id: string;
  title: string;
  label: string;
  quantity: number;
  quantity_before: number;
  taken_off_vnd: number;
  reason: CutReason;
  by_buyer: boolean;
  whole: boolean;
}

/** Writes a cut down; compensation removes it, before anything has followed it. */
export const createOrderCutStep = createStep(
  "create-order-cut",
  async (cut: NewOrderCut, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const { id } = await sellers.createSellerOrderCuts(cut);
    return new StepResponse(undefined, id);
  },
  async (id, { container }) => {
    if (id) {
      const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
      await sellers.deleteSellerOrderCuts(id);
    }
  },
);

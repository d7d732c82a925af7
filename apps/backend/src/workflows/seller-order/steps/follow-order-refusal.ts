import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { closePaidComplaints } from "../../../complaints/close-paid-complaints";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { cancelSentOrder } from "../../../order-refusals/cancel-sent-order";
import { countCashRefusal } from "../../../order-refusals/count-cash-refusal";
import { putRefusedGoodsBack } from "../../../order-refusals/put-refused-goods-back";
import { tellBuyerOfRefusal } from "../../../order-refusals/tell-buyer-of-refusal";

/**
 * Brings an order that its buyer did not take to its end: the seller's side, the stock, Medusa's side, the count
 * and the text, then the tick. It only goes forward: a later run does what this one did not.
 */
export const followOrderRefusalStep = createStep(
  "follow-order-refusal",
  async ({ order_id, refusal_id }: { order_id: string; refusal_id: string }, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const refusal = await sellers.retrieveSellerOrderRefusal(refusal_id, {
      relations: ["seller_order", "seller_order.seller"],
    });
    const order = refusal.seller_order;
    if (order.status !== "cancelled") {
      await sellers.updateSellerOrders({
        id: order.id,
        status: "cancelled",
        cancelled_at: refusal.created_at,
        cancel_reason: "refused",
      });
    }
    const level_ids = refusal.goods_back
      ? await putRefusedGoodsBack(container, order_id, refusal_id)
      : [];
    await cancelSentOrder(container, order_id);
    await countCashRefusal(container, order, refusal);
    await closePaidComplaints(container, order_id, { request_id: refusal.request_id, ended: true });
    await tellBuyerOfRefusal(container, order, refusal);
    await sellers.updateSellerOrderRefusals({ id: refusal_id, settled_at: new Date() });
    return new StepResponse({ level_ids });
  },
);

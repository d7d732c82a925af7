import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { closePaidComplaints } from "../../../complaints/close-paid-complaints";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { countReturns } from "../../../order-returns/count-returns";
import { moneyWay } from "../../../order-returns/money-way";
import { sumOfReturns } from "../../../order-returns/returned-vnd";
import { tellBuyerOfReturn } from "../../../order-returns/tell-buyer-of-return";

/**
 * Brings the province's count to where a return wants it, ends complaints that it paid for, tells the buyer and ticks the return off. It only goes
 * forward: a later run does what this one did not.
 */
export const followOrderReturnStep = createStep(
  "follow-order-return",
  async ({ order_id, return_id }: { order_id: string; return_id: string }, { container }) => {
    const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
    const one = await sellers.retrieveSellerOrderReturn(return_id, {
      relations: ["seller_order", "seller_order.seller"],
    });
    await countReturns(container, order_id);
    await closePaidComplaints(container, order_id, { request_id: one.request_id, ended: false });
    const told = { ...one, amount_vnd: sumOfReturns([one]) };
    await tellBuyerOfReturn(container, one.seller_order, told, await moneyWay(container, order_id));
    await sellers.updateSellerOrderReturns({ id: return_id, settled_at: new Date() });
    return new StepResponse(undefined);
  },
);

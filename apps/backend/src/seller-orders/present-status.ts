import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { BASKET_MODULE } from "../modules/basket";
import type BasketModuleService from "../modules/basket/service";
import { settleOrderCuts } from "../order-cuts/settle-order-cuts";
import { settleOrderRefusal } from "../order-refusals/settle-order-refusal";
import { followCancelledOrderWorkflow } from "../workflows/seller-order/follow-cancelled-order";
import { isCancelledInMedusa } from "./is-cancelled-in-medusa";
import type { SellerOrderStatus } from "./seller-order-status";

interface SellerSide {
  order_id: string;
  basket_id: string | null;
  status: SellerOrderStatus;
  cancel_reason: string | null;
}

/**
 * Where an order really stands before its seller takes it further, whatever a killed process left: what was
 * decided to be taken off is off, one that was not taken is at its end, one
 * that Medusa has cancelled is cancelled on the seller's side too, and one that ran out of time, or that its buyer
 * does not want any more, counts as cancelled before it is. Throws `busy` for an order whose
 * basket still lacks the payment that its orders have together: she would send goods that nobody can pay.
 */
export async function presentStatus(
  container: MedusaContainer,
  { order_id, basket_id, status, cancel_reason }: SellerSide,
): Promise<SellerOrderStatus> {
  await settleOrderCuts(container, order_id);
  await settleOrderRefusal(container, order_id);
  if (status !== "cancelled" && (await isCancelledInMedusa(container, order_id))) {
    await followCancelledOrderWorkflow(container).run({ input: { order_id } });
    return "cancelled";
  }
  if ((status === "placed" || status === "confirmed") && cancel_reason) {
    return "cancelled";
  }
  if (status === "placed" && basket_id) {
    const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
    const basket = await baskets.retrieveBasket(basket_id, { select: ["id", "status"] });
    if (basket.status === "placing") {
      throw new MarketError("busy");
    }
  }
  return status;
}

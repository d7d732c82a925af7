import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import type { SellerScope } from "../seller-scope/seller-scope";
import { recordPayBackWorkflow } from "../workflows/seller-order/record-pay-back";
import { moneyWay } from "./money-way";
import { owedReturns } from "./owed-returns";
import { sumOfReturns } from "./returned-vnd";
import { tellBuyerOfPayBack } from "./tell-buyer-of-pay-back";

/**
 * The seller says that she has paid back what she owed for goods that were paid in cash and came back. The buyer
 * is told, so that one who got nothing can object.
 *
 * Saying it again is harmless: then nothing is owed any more. `wrong_status` when another amount than she saw is
 * owed, or for other returns than she saw, or the order was not paid in cash; `not_found` for an order outside the scope. Locks the order.
 */
export async function payBackInCash(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
  shown: { amount_vnd: number; returns: number },
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  await withSellerOrderLock(container, orderId, async () => {
    const { id } = await retrieveScopedOrder(container, scope, orderId);
    const order = await sellers.retrieveSellerOrder(id, { relations: ["seller", "returns"] });
    const open = owedReturns(order.returns);
    if (order.returns.length > 0 && open.length === 0) {
      return;
    }
    const amount_vnd = sumOfReturns(open);
    const inCash = (await moneyWay(container, orderId)) === "cash";
    const isAsShown = amount_vnd === shown.amount_vnd && order.returns.length === shown.returns;
    if (!inCash || open.length === 0 || !isAsShown) {
      throw new MarketError("wrong_status");
    }
    const input = {
      order_id: orderId,
      seller_id: scope.seller.id,
      ids: open.map((one) => one.id),
      amount_vnd,
      actor: actorOf(scope),
    };
    // Told first: should the process die in between, the next tap tells nothing twice and ticks them off.
    await tellBuyerOfPayBack(container, order, { key: input.ids.join(" "), amount_vnd });
    await recordPayBackWorkflow(container).run({ input });
  });
}

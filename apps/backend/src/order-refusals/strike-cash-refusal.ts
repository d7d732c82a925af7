import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { strikeCashRefusalWorkflow } from "../workflows/seller-order/strike-cash-refusal";
import { settleOrderRefusal } from "./settle-order-refusal";

/**
 * The operator takes back that an order counts against its buyer's phone number: the seller was mistaken, or
 * somebody else ordered under it. The order stays ended. Again it changes nothing. Locks the order.
 *
 * Throws `not_found` for a code of no order.
 */
export async function strikeCashRefusal(
  container: MedusaContainer,
  code: string,
  actor: Actor,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders({ code: code.trim().toUpperCase() }, { take: 1 });
  if (!order) {
    throw new MarketError("not_found");
  }
  const { order_id, seller_id } = order;
  await withSellerOrderLock(container, order_id, async () => {
    // What a killed process left would be counted after it was struck.
    await settleOrderRefusal(container, order_id);
    const [counted] = await sellers.listCashRefusals({ order_id }, { take: 1 });
    if (counted) {
      const { id, reason } = counted;
      const input = { id, reason, order_id, seller_id, actor };
      await strikeCashRefusalWorkflow(container).run({ input });
    }
  });
}

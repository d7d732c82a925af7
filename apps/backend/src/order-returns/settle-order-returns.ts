import type { MedusaContainer } from "@medusajs/framework/types";
import { followOrderMoney } from "../gateway-payments/follow-order-money";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { settleOrderReturnWorkflow } from "../workflows/seller-order/settle-order-return";

/**
 * Lets the buyer's money, the province's count and his text follow what was decided to come back and did not come
 * to its end, the oldest first. Throws while a gateway does not answer: then all of it is still to come. The caller
 * holds the order's lock, of the reach of `reachOfOrder`.
 */
export async function settleOrderReturns(
  container: MedusaContainer,
  orderId: string,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const open = await sellers.listSellerOrderReturns(
    { seller_order: { order_id: orderId }, settled_at: null },
    { select: ["id"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  if (open.length > 0) {
    await followOrderMoney(container, orderId, new Date());
  }
  for (const { id } of open) {
    const input = { order_id: orderId, return_id: id };
    await settleOrderReturnWorkflow(container).run({ input });
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { settleOrderRefusalWorkflow } from "../workflows/seller-order/settle-order-refusal";

/**
 * Lets order, stock, count and the buyer's text follow a refusal that was written down and did not come to its
 * end; nothing for every other order. The caller holds the order's lock.
 */
export async function settleOrderRefusal(
  container: MedusaContainer,
  orderId: string,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [open] = await sellers.listSellerOrderRefusals(
    { seller_order: { order_id: orderId }, settled_at: null },
    { select: ["id"], take: 1 },
  );
  if (open) {
    const input = { order_id: orderId, refusal_id: open.id };
    await settleOrderRefusalWorkflow(container).run({ input });
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { settleOrderCutWorkflow } from "../workflows/seller-order/settle-order-cut";

/**
 * Lets order, stock and cash follow what was decided to be taken off and did not come to its end, the oldest
 * first. The caller holds the order's lock.
 */
export async function settleOrderCuts(container: MedusaContainer, orderId: string): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const open = await sellers.listSellerOrderCuts(
    { seller_order: { order_id: orderId }, settled_at: null },
    { select: ["id"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  for (const { id } of open) {
    await settleOrderCutWorkflow(container).run({ input: { order_id: orderId, cut_id: id } });
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { presentStatus } from "../seller-orders/present-status";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import { deliverSellerOrderWorkflow } from "../workflows/seller-order/deliver-seller-order";
import type { ComplaintRow } from "./to-complaint-view";

/** That something is wrong with goods says that they came: an order on its way is delivered then. */
export async function requireDelivered(
  container: MedusaContainer,
  { order_id, seller_id }: ComplaintRow,
  actor: Actor,
): Promise<void> {
  const order = await retrieveScopedOrder(container, { seller: { id: seller_id } }, order_id);
  if ((await presentStatus(container, order)) === "handed_over") {
    await deliverSellerOrderWorkflow(container).run({ input: { order_id, seller_id, actor } });
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { Actor } from "../audit/act";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { cancelOrder } from "../placing/cancel-order";

interface OrderToCancel {
  id: string;
  order_id: string;
  seller_id: string;
  status: string;
  cancel_reason: string | null;
}

interface Cause {
  reason: "unconfirmed" | "unpaid" | "buyer";
  /** Who or which job cancels it, for the log. */
  actor: Actor;
}

/**
 * Cancels an order whose deadline is over, or that its buyer does not want any more, and frees its goods. The reason
 * is written first: from then on nobody can confirm or send it, and a run that died anywhere is done again. The caller
 * holds the order's lock.
 */
export async function cancelForReason(
  container: MedusaContainer,
  { id, order_id, seller_id, status, cancel_reason }: OrderToCancel,
  { reason, actor }: Cause,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  if (cancel_reason === null) {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    await audit.append([
      {
        actor,
        seller_id,
        action: "seller-order.cancel",
        subject: order_id,
        before: { status },
        after: { status: "cancelled", reason },
      },
    ]);
    await sellers.updateSellerOrders({ id, cancel_reason: reason });
  }
  await cancelOrder(container, order_id);
}

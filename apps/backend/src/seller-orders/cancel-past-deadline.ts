import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { cancelOrder } from "../placing/cancel-order";

interface LateOrder {
  id: string;
  order_id: string;
  seller_id: string;
  cancel_reason: string | null;
}

interface Lateness {
  reason: "unconfirmed" | "unpaid";
  /** The job that cancels it, for the log. */
  job: string;
}

/**
 * Cancels an order whose deadline is over and frees its goods. The reason is written first: from then on
 * nobody can confirm it, and a run that died anywhere is done again. The caller holds the order's lock.
 */
export async function cancelPastDeadline(
  container: MedusaContainer,
  { id, order_id, seller_id, cancel_reason }: LateOrder,
  { reason, job }: Lateness,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  if (cancel_reason === null) {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    await audit.append([
      {
        actor: marketActor(job),
        seller_id,
        action: "seller-order.cancel",
        subject: order_id,
        before: { status: "placed" },
        after: { status: "cancelled", reason },
      },
    ]);
    await sellers.updateSellerOrders({ id, cancel_reason: reason });
  }
  await cancelOrder(container, order_id);
}

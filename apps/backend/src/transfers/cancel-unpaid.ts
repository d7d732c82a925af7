import { formatDong } from "@cho-lang/ocop/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { postTexts } from "../mail/post-texts";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { cancelOrder } from "../placing/cancel-order";
import type { LoadedTransfer } from "./load-transfer";

/** Tells what becomes of a part that has arrived, too. */
async function tellBuyer(container: MedusaContainer, { order, facts }: LoadedTransfer) {
  const kept = facts.received_vnd - facts.returned_vnd;
  const then =
    kept > 0
      ? `${order.seller.name} sẽ trả lại ${formatDong(kept)} đã nhận.`
      : "Nếu bạn vừa chuyển, người bán sẽ trả lại tiền.";
  const text = `Chợ Làng: đơn ${order.code} đã hủy vì chưa nhận đủ tiền đúng hạn. ${then}`;
  const { phone: to, order_id: key } = order;
  await postTexts(container, [{ to, template: "order-unpaid", key, text }]);
}

/**
 * Cancels an order whose money did not come in time, frees its goods and tells its buyer. The reason is
 * written first: from then on nobody can confirm it, and a run that died anywhere is done again. The caller
 * holds the order's lock.
 */
export async function cancelUnpaid(
  container: MedusaContainer,
  loaded: LoadedTransfer,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const { id, order_id, seller_id, cancel_reason } = loaded.order;
  if (cancel_reason === null) {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    await audit.append([
      {
        actor: marketActor("transfer-deadline"),
        seller_id,
        action: "seller-order.cancel",
        subject: order_id,
        before: { status: "placed" },
        after: { status: "cancelled", reason: "unpaid" },
      },
    ]);
    await sellers.updateSellerOrders({ id, cancel_reason: "unpaid" });
  }
  await cancelOrder(container, order_id);
  await tellBuyer(container, loaded);
}

import { formatDong } from "@cho-lang/ocop/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { postTexts } from "../mail/post-texts";
import { cancelForReason } from "../seller-orders/cancel-for-reason";
import { mayTextBuyer } from "../seller-orders/may-text-buyer";
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
 * Cancels an order whose money did not come in time, as `cancelForReason` does, and tells its buyer
 * where `mayTextBuyer` says so or a part has arrived. The caller holds the order's lock.
 */
export async function cancelUnpaid(
  container: MedusaContainer,
  loaded: LoadedTransfer,
): Promise<void> {
  const actor = marketActor("transfer-deadline");
  await cancelForReason(container, loaded.order, { reason: "unpaid", actor });
  if (mayTextBuyer(loaded.order) || loaded.facts.received_vnd > 0) {
    await tellBuyer(container, loaded);
  }
}

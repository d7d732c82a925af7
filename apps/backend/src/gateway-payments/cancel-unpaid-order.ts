import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { postTexts } from "../mail/post-texts";
import { cancelForReason } from "../seller-orders/cancel-for-reason";
import { mayTextBuyer } from "../seller-orders/may-text-buyer";
import type { LoadedOrderMoney } from "./load-order-money";

/**
 * Cancels an order that was not paid in its time, and tells its buyer, once, as `mayTextBuyer` says. The caller holds
 * its lock.
 */
export async function cancelUnpaidOrder(
  container: MedusaContainer,
  order: LoadedOrderMoney["order"],
): Promise<void> {
  const actor = marketActor("payment-deadline");
  await cancelForReason(container, order, { reason: "unpaid", actor });
  if (!mayTextBuyer(order)) {
    return;
  }
  const { phone: to, order_id: key, code } = order;
  const text = `Chợ Làng: đơn ${code} đã hủy vì chưa được thanh toán đúng hạn. Nếu bạn vừa trả tiền, tiền sẽ tự hoàn lại.`;
  await postTexts(container, [{ to, template: "order-unpaid", key, text }]);
}

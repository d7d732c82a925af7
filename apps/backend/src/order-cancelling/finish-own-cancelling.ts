import type { MedusaContainer } from "@medusajs/framework/types";
import { followOrderMoney } from "../gateway-payments/follow-order-money";
import { tellWhatIsHeld } from "../gateway-payments/tell-what-is-held";
import { postTexts } from "../mail/post-texts";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { cancelOrder } from "../placing/cancel-order";
import { isWithSeller } from "../seller-orders/is-with-seller";
import { mayTextBuyer } from "../seller-orders/may-text-buyer";
import { textOrderPeople } from "../seller-orders/text-order-people";
import { tellWhatIsLeft } from "../transfers/tell-what-is-left";

/** All that is to be done for an order that is cancelled; see `deadlines_passed`. */
const ALL_DONE = 3;

/**
 * Brings to its end what a buyer's cancelling begins: the order is cancelled on both sides, she (where
 * `mayTextBuyer` says so) and its seller (where `isWithSeller` does) are told, once, and its money goes back. Harmless
 * to repeat. The caller holds the order's lock.
 *
 * @param id of the seller's side of the order
 */
export async function finishOwnCancelling(container: MedusaContainer, id: string): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const order = await sellers.retrieveSellerOrder(id, { relations: ["seller"] });
  if (order.deadlines_passed === ALL_DONE) {
    return;
  }
  const { order_id, code, phone, seller_id } = order;
  await cancelOrder(container, order_id);
  const left =
    (await tellWhatIsLeft(container, order, 0)) ??
    (await tellWhatIsHeld(container, order_id, 0)) ??
    "Bạn không phải trả gì.";
  const template = "order-called-off";
  const text = `Chợ Làng: đơn ${code} đã hủy theo yêu cầu của bạn. ${left}`;
  if (mayTextBuyer(order)) {
    await postTexts(container, [{ to: phone, template, key: order_id, text }]);
  }
  if (await isWithSeller(container, order)) {
    await textOrderPeople(container, seller_id, {
      template,
      key: order_id,
      text: `người mua đã hủy đơn ${code}. Xin đừng gửi hàng, số hàng của đơn đã bán lại được.`,
    });
  }
  await followOrderMoney(container, order_id, new Date());
  await sellers.updateSellerOrders({ id, deadlines_passed: ALL_DONE });
}

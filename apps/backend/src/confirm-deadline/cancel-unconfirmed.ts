import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { followOrderMoney } from "../gateway-payments/follow-order-money";
import { tellWhatIsHeld } from "../gateway-payments/tell-what-is-held";
import { postTexts } from "../mail/post-texts";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { cancelForReason } from "../seller-orders/cancel-for-reason";
import { tellWhatIsLeft } from "../transfers/tell-what-is-left";
import type { DueOrder } from "./list-due-orders";

async function tellBuyer(container: MedusaContainer, order: DueOrder) {
  const { order_id, code, phone, seller } = order;
  const left =
    (await tellWhatIsLeft(container, order, 0)) ??
    (await tellWhatIsHeld(container, order_id, 0)) ??
    "Bạn không phải trả gì.";
  const text = `Chợ Làng: đơn ${code} đã hủy vì ${seller.name} không xác nhận kịp. ${left}`;
  await postTexts(container, [{ to: phone, template: "order-unconfirmed", key: order_id, text }]);
}

/**
 * Cancels an order that nobody confirmed in time, as `cancelForReason` does, and tells its buyer. The caller
 * holds the order's lock.
 */
export async function cancelUnconfirmed(
  container: MedusaContainer,
  order: DueOrder,
): Promise<void> {
  const actor = marketActor("confirm-deadline");
  await cancelForReason(container, order, { reason: "unconfirmed", actor });
  await tellBuyer(container, order);
  await followOrderMoney(container, order.order_id, new Date());
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  await sellers.updateSellerOrders({ id: order.id, deadlines_passed: 3 });
}

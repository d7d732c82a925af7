import type { MedusaContainer } from "@medusajs/framework/types";
import { marketActor } from "../audit/act";
import { postTexts } from "../mail/post-texts";
import { AUDIT_MODULE } from "../modules/audit";
import type AuditModuleService from "../modules/audit/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { cancelOrder } from "../placing/cancel-order";
import { tellWhatIsLeft } from "../transfers/tell-what-is-left";
import type { DueOrder } from "./list-due-orders";

async function tellBuyer(container: MedusaContainer, order: DueOrder) {
  const { order_id, code, phone, seller } = order;
  const left = (await tellWhatIsLeft(container, order, 0)) ?? "Bạn không phải trả gì.";
  const text = `Chợ Làng: đơn ${code} đã hủy vì ${seller.name} không xác nhận kịp. ${left}`;
  await postTexts(container, [{ to: phone, template: "order-unconfirmed", key: order_id, text }]);
}

/**
 * Cancels an order that nobody confirmed in time, frees its goods and tells its buyer. The reason is
 * written first: from then on nobody can confirm it, and a run that died anywhere is done again. The
 * caller holds the order's lock.
 */
export async function cancelUnconfirmed(
  container: MedusaContainer,
  order: DueOrder,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const { id, order_id, seller_id, cancel_reason } = order;
  if (cancel_reason === null) {
    const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
    await audit.append([
      {
        actor: marketActor("confirm-deadline"),
        seller_id,
        action: "seller-order.cancel",
        subject: order_id,
        before: { status: "placed" },
        after: { status: "cancelled", reason: "unconfirmed" },
      },
    ]);
    await sellers.updateSellerOrders({ id, cancel_reason: "unconfirmed" });
  }
  await cancelOrder(container, order_id);
  await tellBuyer(container, order);
  await sellers.updateSellerOrders({ id, deadlines_passed: 3 });
}

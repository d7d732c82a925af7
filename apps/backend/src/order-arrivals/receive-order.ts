import type { MedusaContainer } from "@medusajs/framework/types";
import { endNotArrived } from "../complaints/end-not-arrived";
import { buyerOf } from "../complaints/buyer-of";
import { MarketError } from "../errors/market-error";
import { moneyWay } from "../order-returns/money-way";
import { fetchUntil } from "../order-view/fetch-until";
import type { OwnOrder } from "../reviews/load-own-order";
import { presentStatus } from "../seller-orders/present-status";
import { textOrderPeople } from "../seller-orders/text-order-people";
import { withSellerOrderLock } from "../seller-orders/with-seller-order-lock";
import { retrieveScopedOrder } from "../seller-scope/retrieve-scoped-order";
import { deliverSellerOrderWorkflow } from "../workflows/seller-order/deliver-seller-order";
import { noteReceivedWorkflow } from "../workflows/seller-order/note-received";

/**
 * The buyer says that her order, which is on its way, has come. One that was paid before is delivered by that, as by
 * the seller's own tap. For one that is paid in cash it is not: whether the money was taken at the door only the seller
 * knows, and a buyer's word must not make it a sale. Her time to complain runs from it all the same, and the
 * seller's people are told to see to the money.
 *
 * Whoever knows the order's code and her phone number can say so in her place: she is told by a text message, and can
 * say for some days that nothing came. Again, or after the seller said so, it changes nothing: taps at the same moment
 * go one after another. What she complained about as not arrived is taken back by it. `wrong_status` before all of the order has left, and for a
 * cancelled one.
 */
export async function receiveOrder(container: MedusaContainer, order: OwnOrder): Promise<void> {
  const { id: order_id, seller_id, code } = order;
  await withSellerOrderLock(container, order_id, async () => {
    const side = await retrieveScopedOrder(container, { seller: { id: seller_id } }, order_id);
    const status = await presentStatus(container, side);
    if (status !== "handed_over" && status !== "delivered") {
      throw new MarketError("wrong_status", { status });
    }
    const actor = buyerOf(order);
    const input = { order_id, seller_id, actor };
    if (!side.received_at && status === "handed_over") {
      await noteReceivedWorkflow(container).run({ input: { ...input, id: side.id } });
      await endNotArrived(container, order);
    }
    if (status === "handed_over" && (await moneyWay(container, order_id)) === "cash") {
      const fetched = fetchUntil(side) !== null;
      const said = fetched ? "đã lấy hàng của" : "đã nhận";
      await textOrderPeople(container, seller_id, {
        template: "order-received",
        key: side.id,
        text: `người mua báo ${said} đơn ${code}. Đã thu đủ tiền, xin bấm ${fetched ? "khách đã lấy" : "đã giao"}.`,
      });
    } else if (status === "handed_over") {
      await deliverSellerOrderWorkflow(container).run({ input });
    }
  });
}

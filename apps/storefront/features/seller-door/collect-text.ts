import { comingOf } from "@/features/delivery/coming";
import type { Order } from "@/lib/medusa/orders";
import { orderWays } from "@/messages/vi/order-ways";
import { payment } from "@/messages/vi/payment";
import { sellerDoor } from "@/messages/vi/seller-door";
import { sellerTransfers } from "@/messages/vi/seller-transfers";

/** What the amount of an order is to who delivers it: to collect, collected, or neither; and what is left of it. */
export function collectText(order: Order): string {
  const { status, returns } = order;
  if (status === "cancelled") {
    return sellerDoor.orders.cancelled;
  }
  return returns.length === 0 ? wayText(order) : sellerDoor.orders.afterReturns(wayText(order));
}

function wayText(order: Order): string {
  const { byTransfer, byGateway, gateway, status } = order;
  if (byGateway) {
    return gateway?.test === true ? payment.seller.test : payment.seller.paidBefore;
  }
  if (byTransfer) {
    return sellerTransfers.byTransfer;
  }
  if (status === "delivered") {
    return sellerDoor.orders.collected;
  }
  return comingOf(order) === "fetched" ? orderWays.fetched.collect : sellerDoor.orders.collect;
}

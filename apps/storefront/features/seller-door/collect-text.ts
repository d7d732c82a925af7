import type { Order } from "@/lib/medusa/orders";
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

function wayText({ byTransfer, byGateway, gateway, status }: Order): string {
  if (byGateway) {
    return gateway?.test === true ? payment.seller.test : payment.seller.paidBefore;
  }
  if (byTransfer) {
    return sellerTransfers.byTransfer;
  }
  return status === "delivered" ? sellerDoor.orders.collected : sellerDoor.orders.collect;
}

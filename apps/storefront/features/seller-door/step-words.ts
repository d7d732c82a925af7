import { comingOf } from "@/features/delivery/coming";
import type { Order } from "@/lib/medusa/orders";
import type { SellerStep } from "@/lib/medusa/seller";
import { orderWays } from "@/messages/vi/order-ways";
import { sellerDoor } from "@/messages/vi/seller-door";
import { sellerTransfers } from "@/messages/vi/seller-transfers";

type SteppedOrder = Pick<Order, "byTransfer" | "byGateway" | "delivery">;

/** What a step with an order is called on its button, and what is said once it is done. */
export function stepWords(order: SteppedOrder, step: SellerStep): { action: string; done: string } {
  const coming = comingOf(order);
  const other: Partial<Record<SellerStep, { action: string; done: string }>> =
    coming === "carrier" ? {} : orderWays[coming].sellerStep;
  const words = other[step] ?? sellerDoor.step[step];
  if (step !== "deliver" || !(order.byTransfer || order.byGateway)) {
    return words;
  }
  // What was paid before brings no money to the door.
  const taken = coming === "fetched" ? orderWays.fetched.taken : sellerTransfers.delivered;
  return { ...words, action: taken };
}

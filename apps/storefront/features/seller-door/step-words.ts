import { comingOf } from "@/features/delivery/coming";
import type { Order } from "@/lib/medusa/orders";
import type { SellerStep } from "@/lib/medusa/seller";
import { orderWaySteps } from "@/messages/vi/order-way-steps";
import { sellerSteps } from "@/messages/vi/seller-steps";

type SteppedOrder = Pick<Order, "byTransfer" | "byGateway" | "delivery">;

/** What a step with an order is called on its button, and what is said once it is done. */
export function stepWords(order: SteppedOrder, step: SellerStep): { action: string; done: string } {
  const coming = comingOf(order);
  const other: Partial<Record<SellerStep, { action: string; done: string }>> =
    coming === "carrier" ? {} : orderWaySteps[coming].sellerStep;
  const words = other[step] ?? sellerSteps.step[step];
  if (step !== "deliver" || !(order.byTransfer || order.byGateway)) {
    return words;
  }
  // What was paid before brings no money to the door.
  const taken = coming === "fetched" ? orderWaySteps.fetched.taken : sellerSteps.deliverPaid;
  return { ...words, action: taken };
}

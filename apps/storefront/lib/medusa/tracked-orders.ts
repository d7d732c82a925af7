import { callBackend } from "./call-backend";
import type { OrderWire } from "./order-wire";
import { toOrder, type Order } from "./orders";

/**
 * One order, for whoever knows its code (or id) and the buyer's phone number.
 *
 * @throws BackendError 404 for an unknown order and for another phone number alike; 429 after too many tries
 */
export async function trackOrder(order: string, phone: string): Promise<Order> {
  const answer = await callBackend<{ order: OrderWire }>("/store/orders/track", {
    method: "POST",
    body: { order, phone },
    forVisitor: true,
  });
  return toOrder(answer.order);
}

/**
 * The order to whose link this token belongs.
 *
 * @throws BackendError 404 for an unknown order and a wrong token alike; 429 after too many tries
 */
export async function openOrderLink(order: string, token: string): Promise<Order> {
  const answer = await callBackend<{ order: OrderWire }>("/store/orders/track/link", {
    method: "POST",
    body: { order, token },
    forVisitor: true,
  });
  return toOrder(answer.order);
}

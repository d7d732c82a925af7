import { BackendError } from "@/lib/medusa/call-backend";
import { readBasketOrders, type Order } from "@/lib/medusa/orders";
import { lastBasketId } from "@/features/basket/basket-cookies";

/** The orders that this device placed last. */
export type PlacedOrders =
  { kind: "none" } | { kind: "orders"; orders: Order[] } | { kind: "unreachable" };

/** Reads them by the cookie that only this device holds. Never throws for a backend that is down. */
export async function placedOrders(): Promise<PlacedOrders> {
  const id = await lastBasketId();
  if (id === null) {
    return { kind: "none" };
  }
  try {
    const orders = await readBasketOrders(id);
    return orders.length === 0 ? { kind: "none" } : { kind: "orders", orders };
  } catch (error) {
    return error instanceof BackendError && error.status === 404
      ? { kind: "none" }
      : { kind: "unreachable" };
  }
}

import { BackendError } from "@/lib/medusa/call-backend";
import { readPlacedBasket, type PlacedBasket } from "@/lib/medusa/placed-baskets";
import { lastBasketId } from "@/features/basket/basket-cookies";

/** The orders that this device placed last, and their payment. */
export type PlacedOrders =
  { kind: "none" } | ({ kind: "orders" } & PlacedBasket) | { kind: "unreachable" };

/** Reads them by the cookie that only this device holds. Never throws for a backend that is down. */
export async function placedOrders(): Promise<PlacedOrders> {
  const id = await lastBasketId();
  if (id === null) {
    return { kind: "none" };
  }
  try {
    const placed = await readPlacedBasket(id);
    return placed.orders.length === 0 ? { kind: "none" } : { kind: "orders", ...placed };
  } catch (error) {
    return error instanceof BackendError && error.status === 404
      ? { kind: "none" }
      : { kind: "unreachable" };
  }
}

import { readBasketOrders, trackOrder, type Order } from "@/lib/medusa/orders";
import { lastBasketId } from "@/features/basket/basket-cookies";
import { trackingPhone } from "../tracking-cookie";
import { trackingProblem } from "../tracking-problem";
import type { TrackingProblem } from "../tracking-state";

/** An order that this visitor may see, or a form that asks for the phone number. */
export type VisibleOrder =
  { kind: "order"; order: Order } | { kind: "locked"; problem: TrackingProblem | null };

/**
 * Finds an order by id or code for the visitor who just placed it (they hold the basket's cookie) or
 * who proved to know its phone number. For anybody else it is locked, whether it exists or not.
 */
export async function visibleOrder(idOrCode: string): Promise<VisibleOrder> {
  const own = await ownOrder(idOrCode);
  if (own !== undefined) {
    return { kind: "order", order: own };
  }
  const phone = await trackingPhone();
  if (phone === null) {
    return { kind: "locked", problem: null };
  }
  const found = await trackOrder(idOrCode, phone).catch(trackingProblem);
  if (typeof found !== "string") {
    return { kind: "order", order: found };
  }
  return { kind: "locked", problem: found === "not_found" ? null : found };
}

async function ownOrder(idOrCode: string): Promise<Order | undefined> {
  const basketId = await lastBasketId();
  if (basketId === null) {
    return undefined;
  }
  const orders = await readBasketOrders(basketId).catch(() => []);
  return orders.find((order) => order.id === idOrCode || order.code === idOrCode.toUpperCase());
}

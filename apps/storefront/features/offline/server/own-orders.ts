import { lastBasketId } from "@/features/basket/basket-cookies";
import { namesAnOrder } from "@/features/tracking/names-an-order";
import { visibleOrder } from "@/features/tracking/queries/visible-order";
import { BackendError } from "@/lib/medusa/call-backend";
import { readBasketOrders } from "@/lib/medusa/placed-baskets";
import type { KeptOrder } from "../shopping";
import { keepableOrders } from "./keepable-orders";

/**
 * The orders of this visitor's phone as they stand now: of the baskets that it names and of the one that
 * was placed last, and the one with this code if the visitor may see it.
 *
 * @throws BackendUnreachable
 */
export async function ownOrders(baskets: readonly string[], code: string): Promise<KeptOrder[]> {
  const last = await lastBasketId();
  const ids = new Set([...baskets, ...(last === null ? [] : [last])]);
  const orders: KeptOrder[] = [];
  for (const id of ids) {
    orders.push(...(await ordersOf(id)));
  }
  if (namesAnOrder(code) && !orders.some(({ order }) => order.code === code)) {
    const visible = await visibleOrder(code);
    orders.push(...(visible.kind === "order" ? keepableOrders([visible.order], null) : []));
  }
  return orders;
}

async function ordersOf(basketId: string): Promise<KeptOrder[]> {
  try {
    return keepableOrders(await readBasketOrders(basketId), basketId);
  } catch (error) {
    if (error instanceof BackendError) {
      return [];
    }
    throw error;
  }
}

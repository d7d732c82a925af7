import type { Order } from "@/lib/medusa/orders";
import { readPlacedBasket, type PlacedBasket } from "@/lib/medusa/placed-baskets";
import { trackOrder } from "@/lib/medusa/tracked-orders";
import type { Payment } from "@/lib/medusa/payments";
import { currentAccount } from "@/features/account/queries/current-account";
import { lastBasketId } from "@/features/basket/basket-cookies";
import { trackingPhone } from "../tracking-cookie";
import { trackingProblem } from "../tracking-problem";
import type { TrackingProblem } from "../tracking-state";

/** An order that this visitor may see, or a form that asks for the phone number. */
export type VisibleOrder =
  /** With the payment of its basket on the device that placed it. */
  | { kind: "order"; order: Order; payment: Payment | null }
  | { kind: "locked"; problem: TrackingProblem | null };

const NOTHING: PlacedBasket = { orders: [], payment: null };

/**
 * Finds an order by id or code for the visitor who just placed it (they hold the basket's cookie) or
 * who is logged in with its phone number or proved to know it. For anybody else it is locked, whether it exists or not.
 */
export async function visibleOrder(idOrCode: string): Promise<VisibleOrder> {
  const own = await ownOrder(idOrCode);
  if (own !== undefined) {
    return { kind: "order", ...own };
  }
  const byAccount = await accountOrder(idOrCode);
  if (byAccount !== null) {
    return { kind: "order", order: byAccount, payment: null };
  }
  const phone = await trackingPhone();
  if (phone === null) {
    return { kind: "locked", problem: null };
  }
  const found = await trackOrder(idOrCode, phone).catch(trackingProblem);
  if (typeof found !== "string") {
    return { kind: "order", order: found, payment: null };
  }
  return { kind: "locked", problem: found === "not_found" ? null : found };
}

/** The order of the phone that this device is logged in with. */
async function accountOrder(idOrCode: string): Promise<Order | null> {
  const account = await currentAccount();
  return account && trackOrder(idOrCode, account.phone).catch(() => null);
}

async function ownOrder(
  idOrCode: string,
): Promise<{ order: Order; payment: Payment | null } | undefined> {
  const basketId = await lastBasketId();
  if (basketId === null) {
    return undefined;
  }
  const { orders, payment } = await readPlacedBasket(basketId).catch(() => NOTHING);
  const order = orders.find(({ id, code }) => id === idOrCode || code === idOrCode.toUpperCase());
  return order && { order, payment };
}

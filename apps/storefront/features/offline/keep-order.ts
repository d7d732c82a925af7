import type { CheckoutState } from "@/features/checkout/checkout-state";
import { shownBasket } from "./shown-basket";
import type { KeptOrder, OrderToSend, SeenLine, Shopping } from "./shopping";

const MOST_ORDERS = 40;
const FINISHED = new Set(["delivered", "cancelled"]);
const FINISHED_KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Puts an order in the line of those to be sent. Its goods leave the basket; what else lies there belongs to
 * another order. The same order kept twice is one, and a second tap, which finds the basket empty, makes
 * none. One about whose basket the market asks something takes the place of the one that asked.
 */
export function keepOrder(kept: Shopping, order: OrderToSend): Shopping {
  const same = kept.toSend.find(
    ({ id, basketId }) => id === order.id || (basketId !== null && basketId === order.basketId),
  );
  if (order.lines.length === 0 || same?.asks === null) {
    return kept;
  }
  const ordered = new Set(order.from.changes.map(({ id }) => id));
  return {
    ...kept,
    basket: null,
    changes: kept.changes.filter(({ id }) => !ordered.has(id)),
    toSend:
      same === undefined
        ? [...kept.toSend, order]
        : kept.toSend.map((each) => (each === same ? order : each)),
  };
}

/** The goods of an order as the shopper saw them. */
export function seenLines(from: OrderToSend["from"]): SeenLine[] {
  return shownBasket(from)
    .groups.flatMap((group) => group.lines)
    .map(({ variantId, quantity, unitPrice }) => ({ variantId, quantity, unitPrice }));
}

/** The order goes into this basket, and its goods are in it. */
export function joinedOrder(kept: Shopping, id: string, basketId: string): Shopping {
  return changeOrder(kept, id, (order) => ({ ...order, basketId, joined: true }));
}

/** The basket of the order is no more: its goods go into a new one, once more. */
export function orphanedOrder(kept: Shopping, id: string): Shopping {
  return changeOrder(kept, id, (order) => ({ ...order, basketId: null, joined: false }));
}

/** The market asks something before it takes the order. */
export function askedOrder(kept: Shopping, id: string, asks: CheckoutState): Shopping {
  return changeOrder(kept, id, (order) => ({ ...order, asks }));
}

/** The shopper does not want the order after all: its goods are in the basket again. */
export function withdrawnOrder(kept: Shopping, id: string): Shopping {
  const order = kept.toSend.find((each) => each.id === id);
  return order === undefined
    ? kept
    : {
        ...kept,
        basket: kept.basket ?? order.from.basket,
        changes: [...(order.joined ? [] : order.from.changes), ...kept.changes],
        toSend: kept.toSend.filter((each) => each.id !== id),
      };
}

/**
 * Orders as the market shows them now, in place of what was known of them. What was to be sent and is among
 * them has been taken: everything about the person is let go of, and what waited is news to the shopper.
 * Finished orders go after {@link FINISHED_KEPT_DAYS} days, those opened by code and number after one.
 */
export function withOrders(kept: Shopping, orders: readonly KeptOrder[]): Shopping {
  const ids = new Set(orders.map(({ order }) => order.id));
  const baskets = new Set(orders.map(({ basketId }) => basketId));
  const taken = kept.toSend.filter(({ basketId }) => basketId !== null && baskets.has(basketId));
  const waited = new Set(taken.filter(({ asks }) => asks === null).map(({ basketId }) => basketId));
  const news = orders.filter(({ basketId }) => waited.has(basketId));
  const all = [...orders, ...kept.orders.filter(({ order }) => !ids.has(order.id))];
  return {
    ...kept,
    basket: baskets.has(kept.basket?.basket.id ?? "") ? null : kept.basket,
    toSend: kept.toSend.filter((order) => !taken.includes(order)),
    sent: [...kept.sent, ...news.map(({ order }) => order.code)],
    orders: all
      .filter(isWorthKeeping)
      .sort((a, b) => (b.order.at.placed ?? "").localeCompare(a.order.at.placed ?? ""))
      .slice(0, MOST_ORDERS),
  };
}

/** Whether the market may still have news of an order. */
export function isUnderWay({ order }: KeptOrder): boolean {
  return !FINISHED.has(order.status);
}

function isWorthKeeping(kept: KeptOrder): boolean {
  if (kept.basketId === null) {
    // Opened by code and number: the market can't be asked about it again.
    return Date.now() - Date.parse(kept.asOf) < DAY_MS;
  }
  const { at } = kept.order;
  const ended = at.delivered ?? at.cancelled;
  return (
    isUnderWay(kept) ||
    ended === null ||
    Date.now() - Date.parse(ended) < FINISHED_KEPT_DAYS * DAY_MS
  );
}

function changeOrder(
  kept: Shopping,
  id: string,
  change: (order: OrderToSend) => OrderToSend,
): Shopping {
  return {
    ...kept,
    toSend: kept.toSend.map((order) => (order.id === id ? change(order) : order)),
  };
}

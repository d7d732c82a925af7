import type { Shopped } from "./shop";
import type { CheckoutState, OrderState, PaymentState, StockState } from "./state";

/** What was seen from outside: what each shopper was told, and the goods before any of them came. */
export interface Seen {
  shopped: readonly Shopped[];
  stockBefore: readonly StockState[];
}

/** One thing that is not as it must be. */
export interface Finding {
  what: string;
  /** Where it is of one basket. */
  basket: string | null;
}

type Check = (state: CheckoutState, seen: Seen) => Finding[];

const GATEWAYS = new Set(["stripe", "momo", "vnpay", "zalopay"]);

/** Every order that somebody was told of stands there once, as she was told. */
export const acknowledgedStand: Check = ({ orders }, { shopped }) => {
  const byId = new Map<string, OrderState[]>();
  for (const order of orders) byId.set(order.id, [...(byId.get(order.id) ?? []), order]);
  return shopped.flatMap(({ basket, acknowledged }) =>
    acknowledged.flat().flatMap(({ id, seller, total_vnd, lines }) => {
      const standing = byId.get(id) ?? [];
      const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
      const [one] = standing;
      const asTold =
        standing.length === 1 &&
        one?.basket_id === basket &&
        one?.seller === seller &&
        one.total_vnd === total_vnd &&
        one.pieces === pieces;
      const told = `${id} of ${seller}, ${String(pieces)} pieces for ${String(total_vnd)}`;
      return asTold ? [] : [{ what: `acknowledged ${told}: ${JSON.stringify(standing)}`, basket }];
    }),
  );
};

/** A basket has one order a seller or none at all, both sides of each, and is closed when it has them. */
export const basketsAreWhole: Check = ({ baskets, orders }, { shopped }) =>
  shopped.flatMap(({ basket, sellers, acknowledged }) => {
    if (basket === null) return [];
    const mine = orders.filter(({ basket_id }) => basket_id === basket);
    const handles = new Set(mine.map(({ seller }) => seller));
    const status = baskets.find(({ id }) => id === basket)?.status ?? "gone";
    const whole =
      mine.length === 0
        ? status === "open" && acknowledged.length === 0
        : status === "placed" && mine.length === sellers && handles.size === sellers;
    const sided = mine.every(
      ({ seller, status: side, cancelled }) =>
        seller !== null && (side === "cancelled") === cancelled,
    );
    return whole && sided
      ? []
      : [{ what: `basket is ${status}, its orders ${JSON.stringify(mine)}`, basket }];
  });

/** Goods are reserved for what is still to be sent, and for nothing that was cancelled. */
export const ordersHoldTheirGoods: Check = ({ orders }) =>
  orders
    .filter(({ cancelled, unsent, reserved }) => reserved !== (cancelled ? 0 : unsent))
    .map(({ id, basket_id, reserved, unsent }) => ({
      what: `${String(reserved)} pieces are reserved for ${id}, ${String(unsent)} unsent`,
      basket: basket_id,
    }));

/** No piece is sold twice, and none is lost. */
export const stockAddsUp: Check = ({ stock }, { stockBefore }) =>
  stock
    .filter(({ item, stocked, reserved, reservations, sent }) => {
      const before = stockBefore.find((one) => one.item === item);
      const kept = before && before.stocked + before.sent === stocked + sent;
      return !kept || reserved < 0 || reserved > stocked || reserved !== reservations;
    })
    .map((level) => ({ what: `stock is ${JSON.stringify(level)}`, basket: null }));

function addsUp(payment: PaymentState): boolean {
  const { amount_vnd, agreed, captured, refunded, taken, given_back, asked } = payment;
  return (
    amount_vnd === agreed &&
    captured === taken &&
    refunded === given_back &&
    refunded <= captured &&
    asked === 0
  );
}

/** A payment is the sum of its parts, and what they hold is what the stand-in holds. */
export const paymentsAddUp: Check = ({ payments }) =>
  payments
    .filter((payment) => (payment.id === null ? payment.taken !== 0 : !addsUp(payment)))
    .map((payment) => ({
      what: `payment is ${JSON.stringify(payment)}`,
      basket: payment.basket_id,
    }));

/** Nothing is held for what was cancelled; nothing that is to be paid by card or wallet stands unpaid. */
export const ordersArePaid: Check = ({ orders, payments, held }) =>
  orders.flatMap(({ id, basket_id, way, cancelled }) => {
    const holds = held.find(({ order_id }) => order_id === id)?.held ?? 0;
    const states = payments
      .filter((payment) => payment.basket_id === basket_id)
      .map(({ status }) => status);
    const isPaid = states.includes("paid") || states.includes("replaced");
    const right = cancelled ? holds === 0 : !GATEWAYS.has(way) || isPaid;
    const began = !GATEWAYS.has(way) || states.length > 0;
    const ended = !states.includes("open");
    return right && began && ended
      ? []
      : [
          {
            what: `${id} by ${way}${cancelled ? ", cancelled," : ""} holds ${String(holds)}, payments ${states.join(", ")}`,
            basket: basket_id,
          },
        ];
  });

/** What arrived by transfer is what was entered, once. */
export const transfersAddUp: Check = ({ orders, transfers }) => [
  ...transfers
    .filter(({ agreed, received, entered }) => received !== entered || received > agreed)
    .map((transfer) => ({ what: `transfer is ${JSON.stringify(transfer)}`, basket: null })),
  ...orders
    .filter(({ id, way }) => {
      const count = transfers.filter(({ order_id }) => order_id === id).length;
      return count !== (way === "bank_transfer" ? 1 : 0);
    })
    .map(({ id, basket_id }) => ({ what: `${id} has not one transfer`, basket: basket_id })),
];

const CHECKS: readonly Check[] = [
  acknowledgedStand,
  basketsAreWhole,
  ordersHoldTheirGoods,
  stockAddsUp,
  paymentsAddUp,
  ordersArePaid,
  transfersAddUp,
];

/** Everything that is not as it must be once all jobs have run. */
export function check(state: CheckoutState, seen: Seen): Finding[] {
  return CHECKS.flatMap((one) => one(state, seen));
}

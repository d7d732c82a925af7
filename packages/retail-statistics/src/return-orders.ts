import type { Period } from "./period";
import { readAmount, type AmountProblem } from "./return-amount";
import { sumOfClasses, type ReturnAmounts } from "./return-channels";

/** The most orders that a seller may have elsewhere in a month: more than twenty a minute, day and night. */
export const MOST_ORDERS = 1_000_000;

/**
 * A number of orders as people type it, "1.200" or "35 đơn"; null for nothing, because nobody has to count
 * them.
 */
export function readOrders(text: string): number | null | AmountProblem {
  if (text.trim() === "") return null;
  const count = readAmount(text.normalize("NFC").replace(/đơn\s*$/iu, ""));
  return typeof count === "number" && count > MOST_ORDERS ? "too_large" : count;
}

/** Whether orders elsewhere are told of a month whose amounts say that nothing was ordered elsewhere. */
export function ordersWithoutAmount(orders: number, amounts: ReturnAmounts): boolean {
  const elsewhere = sumOfClasses({ ...amounts, own_floor: 0 }, ["online", "chat_phone"]);
  return orders > 0 && elsewhere === 0;
}

/** Orders of one month that is over. */
export interface MonthOrders {
  month: Period;
  /** On this market, delivered. */
  floor: number;
  /** On other floors and sites, by chat and phone, as the seller told; null when she did not. */
  elsewhere: number | null;
}

export interface OrdersMean {
  /** Months that it is the mean of. */
  months: number;
  /** Orders a month, to a tenth. */
  orders: number;
}

export interface OrdersAroundJoining {
  /** All orders of a usual month before she joined. */
  before: OrdersMean | null;
  /** The same since, of the months whose orders elsewhere are told. */
  since: OrdersMean | null;
  /** What the market alone brought in a usual month since: known without a return. */
  floor_since: OrdersMean | null;
}

function meanOf(counts: readonly number[]): OrdersMean | null {
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.length === 0
    ? null
    : { months: counts.length, orders: Math.round((sum * 10) / counts.length) / 10 };
}

function allOf(months: readonly MonthOrders[]): number[] {
  return months.flatMap(({ floor, elsewhere }) => (elsewhere === null ? [] : [floor + elsewhere]));
}

/**
 * A seller's orders in a usual month before she joined the market and since. The month in which she joined is
 * of both and counts in neither; a month whose orders elsewhere nobody told says nothing of all her orders.
 */
export function ordersAroundJoining(
  months: readonly MonthOrders[],
  joined: Period,
): OrdersAroundJoining {
  const since = months.filter(({ month }) => month > joined);
  return {
    before: meanOf(allOf(months.filter(({ month }) => month < joined))),
    since: meanOf(allOf(since)),
    floor_since: meanOf(since.map(({ floor }) => floor)),
  };
}

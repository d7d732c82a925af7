import { addDays, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { promisedArrival, type Arrival, type Departure } from "./promised-arrival";
import type { TransitDays } from "./transit-days";

/** Days for which goods that are fetched are kept after the first: nobody has to come on the very day. */
const KEPT_DAYS = 3;

/** What of a promise hangs on the goods of a parcel. */
export interface ParcelToLeave {
  /** Days of the week on which it is handed over, 1 Monday to 7 Sunday. */
  weekdays: readonly number[];
  /** "HH:MM" in Việt Nam; null for the market's usual one. */
  cutoff: string | null;
  /** Whole days on the way that it bears; null for any number. */
  bears_days: number | null;
}

/** All on which a promise rests, so that it can be made again from another moment on. */
export interface OrderToLeave {
  parcels: readonly ParcelToLeave[];
  transit: TransitDays;
  /** Whether its buyer goes for it, and for a fair the days on which it is. */
  fetched: boolean;
  fair: { from: VietnamDay; to: VietnamDay } | null;
}

/** Of whom an order leaves, and from when on. */
export type Beginning = Pick<Departure, "placed_at" | "holidays" | "sends_from">;

/**
 * When all of an order is there: from the first parcel's first day to the last one's last, handed over by the last day
 * of all. Who goes for it goes once all of it is there, on that day or one of the next; at a fair from its first day
 * to its last.
 *
 * @param begins.placed_at when its seller may begin with it: placed, or paid where it is paid before
 * @returns null when a parcel leaves on no day, or the fair is over before
 */
export function wholeArrival(order: OrderToLeave, begins: Beginning): Arrival | null {
  const arrivals = order.parcels.map((parcel) => parcelArrival(parcel, order.transit, begins));
  const [first] = arrivals;
  if (!first || arrivals.includes(null)) return null;
  const whole = arrivals
    .flatMap((each) => each ?? [])
    .reduce(
      (sum, { hand_over_on, from, to }) => ({
        hand_over_on: later(hand_over_on, sum.hand_over_on),
        from: from < sum.from ? from : sum.from,
        to: later(to, sum.to),
      }),
      first,
    );
  return order.fetched ? asFetched(whole, order.fair) : whole;
}

/** When one parcel is there; null when it leaves on no day. */
export function parcelArrival(
  { weekdays, cutoff, bears_days }: ParcelToLeave,
  transit: TransitDays,
  begins: Beginning,
): Arrival | null {
  return promisedArrival({ ...begins, weekdays, cutoff }, transit, bears_days);
}

function asFetched({ to: there, ...whole }: Arrival, fair: OrderToLeave["fair"]): Arrival | null {
  if (!fair) return { ...whole, from: there, to: addDays(there, KEPT_DAYS) };
  const from = later(there, fair.from);
  return from > fair.to ? null : { hand_over_on: from, from, to: fair.to };
}

function later(one: VietnamDay, other: VietnamDay): VietnamDay {
  return one > other ? one : other;
}

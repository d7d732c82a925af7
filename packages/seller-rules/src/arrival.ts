import { addDays, startOfVietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { complaintUntil } from "./complaints";

/** What is known of the way of an order; null for what nobody has said. */
export interface ArrivalFacts {
  /** When all of it had left, or was ready to be fetched. */
  handed_over_at: Date | null;
  /** The last day on which its buyer was told to come for it; null for what is brought to her. */
  fetch_until: VietnamDay | null;
  /** When its buyer said that it had come. */
  received_at: Date | null;
  /** When its seller, or the carrier for her, said so. */
  delivered_at: Date | null;
}

/**
 * Days after an order was sent from which it counts as arrived for its buyer's rights when nobody says anything of it:
 * longer than a parcel within the country is on its way. For nothing else: what nobody says has arrived is no sale.
 */
export const ASSUMED_ARRIVAL_DAYS = 5;

const DAY = 86_400_000;

/**
 * From when on an order counts as arrived when nobody says anything; null for one that was not sent. What is fetched
 * does not before the last day on which its buyer was told to come is over: it may be ready long before a fair.
 */
export function assumedArrival({
  handed_over_at,
  fetch_until,
}: Pick<ArrivalFacts, "handed_over_at" | "fetch_until">): Date | null {
  if (handed_over_at === null) return null;
  const should = new Date(handed_over_at.getTime() + ASSUMED_ARRIVAL_DAYS * DAY);
  const over = fetch_until === null ? should : startOfVietnamDay(addDays(fetch_until, 1));
  return over > should ? over : should;
}

/**
 * When an order arrived, from which its buyer's time to complain runs: when she or the seller said so, whoever said it
 * first; else, once so many days have passed, what is assumed. Null before. What is said later than it was assumed
 * holds: the market knew less before.
 */
export function arrivalOf(facts: ArrivalFacts, now: Date): Date | null {
  const { received_at, delivered_at } = facts;
  const said = [received_at, delivered_at].filter((at) => at !== null);
  if (said.length > 0) {
    return said.reduce((first, at) => (at < first ? at : first));
  }
  const assumed = assumedArrival(facts);
  return assumed && assumed <= now ? assumed : null;
}

export interface SpanOfTime {
  from: Date;
  /** Null for one without an end. */
  until: Date | null;
}

/**
 * When a buyer can say that nothing has come: for some days after somebody said that it had; of an order that nobody
 * says anything of, from when it should be there, without an end. Null for one that was not sent. Her own word does
 * not end it at once: whoever knows the order's code and her phone number can say it in her place, its seller too.
 */
export function notArrivedSpan(facts: ArrivalFacts): SpanOfTime | null {
  const said = facts.received_at ?? facts.delivered_at;
  if (said) {
    return { from: said, until: complaintUntil(said, "not_arrived") };
  }
  const from = assumedArrival(facts);
  return from && { from, until: null };
}

/** Whether an instant is within a span; both ends belong to it. */
export function isWithin({ from, until }: SpanOfTime, now: Date): boolean {
  return from <= now && (until === null || now <= until);
}

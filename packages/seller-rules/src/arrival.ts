import { complaintUntil } from "./complaints";

/** What is known of the way of an order; null for what nobody has said. */
export interface ArrivalFacts {
  /** When all of it had left. */
  handed_over_at: Date | null;
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

/** From when on an order that was sent at an instant counts as arrived when nobody says anything. */
export function assumedArrival(handedOverAt: Date): Date {
  return new Date(handedOverAt.getTime() + ASSUMED_ARRIVAL_DAYS * DAY);
}

/**
 * When an order arrived, from which its buyer's time to complain runs: when she or the seller said so, whoever said it
 * first; else, once so many days have passed, what is assumed. Null before. What is said later than it was assumed
 * holds: the market knew less before.
 */
export function arrivalOf(
  { handed_over_at, received_at, delivered_at }: ArrivalFacts,
  now: Date,
): Date | null {
  const said = [received_at, delivered_at].filter((at) => at !== null);
  if (said.length > 0) {
    return said.reduce((first, at) => (at < first ? at : first));
  }
  const assumed = handed_over_at && assumedArrival(handed_over_at);
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
export function notArrivedSpan({
  handed_over_at,
  received_at,
  delivered_at,
}: ArrivalFacts): SpanOfTime | null {
  const said = received_at ?? delivered_at;
  if (said) {
    return { from: said, until: complaintUntil(said, "not_arrived") };
  }
  return handed_over_at && { from: assumedArrival(handed_over_at), until: null };
}

/** Whether an instant is within a span; both ends belong to it. */
export function isWithin({ from, until }: SpanOfTime, now: Date): boolean {
  return from <= now && (until === null || now <= until);
}

import { COUNTED_REFUSALS, type CountedRefusal, type RefusalReason } from "./refusal-reasons";

/** For how long a refusal is remembered, and counted, in months. */
const REMEMBERED_MONTHS = 12;

/**
 * Once goods of so many sellers were not taken, a phone number orders in cash no more. Several, because nobody has
 * to prove a number to order under it: one shop alone must not be able to bar somebody from all others.
 */
export const MOST_CASH_REFUSALS = 2;

/** The reason, if it counts against the buyer's phone number, or null. */
export function countedRefusal(reason: RefusalReason): CountedRefusal | null {
  return COUNTED_REFUSALS.find((one) => one === reason) ?? null;
}

/** The first instant whose refusals still count at `now`; what is older is to be forgotten. */
export function refusalsCountFrom(now: Date): Date {
  const from = new Date(now);
  from.setUTCMonth(from.getUTCMonth() - REMEMBERED_MONTHS);
  return from;
}

/** Whether a phone number has to pay before its goods leave, after so many sellers whose goods were not taken. */
export function mustPayBefore(sellers: number): boolean {
  return sellers >= MOST_CASH_REFUSALS;
}

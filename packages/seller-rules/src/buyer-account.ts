import {
  addMonths,
  startOfVietnamDay,
  vietnamDay,
  type VietnamDay,
} from "@cho-lang/ocop/vietnam-day";

/** Days for which a device stays logged in to a buyer's account. */
export const SESSION_DAYS = 90;
/** Devices that are logged in to one account at a time; the one that logged in first gives way. */
export const MOST_SESSIONS = 20;
/** Addresses that an account keeps. */
export const MOST_ADDRESSES = 10;
/** Producers that an account follows; the one followed first gives way. */
export const MOST_FOLLOWED = 50;

/**
 * Months of a phone's orders that its account shows. Numbers that nobody uses are given to somebody else in Việt Nam:
 * what was ordered long ago may be another person's.
 */
export const ORDER_MONTHS = 24;

/** Months after which an account that nobody has logged in to is deleted: its number may be another person's by then. */
export const IDLE_MONTHS = 12;

const DAY = 24 * 60 * 60 * 1000;

/** Until when a device stays logged in that logged in at an instant. */
export function sessionEnd(loggedInAt: Date): Date {
  return new Date(loggedInAt.getTime() + SESSION_DAYS * DAY);
}

/**
 * The first day in Việt Nam whose orders an account shows.
 *
 * @param afterIdle whether an account of the same number was deleted after long silence before this one was opened: then
 * it may be another person's, who sees nothing older than `IDLE_MONTHS`
 */
export function ordersSince(now: Date, afterIdle: boolean): VietnamDay {
  return addMonths(vietnamDay(now), -(afterIdle ? IDLE_MONTHS : ORDER_MONTHS));
}

/** Deletions after long silence that lie before this instant no longer matter: no order of before them is shown. */
export function idleEndsCountFrom(now: Date): Date {
  return startOfVietnamDay(ordersSince(now, false));
}

/** Whether an account that was last logged in to at an instant is deleted by now; on its last day it is not yet. */
export function isIdle(loggedInAt: Date, now: Date): boolean {
  return loggedInAt < idleSince(now);
}

/** Accounts that were last logged in to before this instant are deleted. */
export function idleSince(now: Date): Date {
  return startOfVietnamDay(addMonths(vietnamDay(now), -IDLE_MONTHS));
}

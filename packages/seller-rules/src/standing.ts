import { vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";

/**
 * How a seller stands with the market: waits to be let in; sells; sells nothing for the time being; sells
 * nothing any more.
 */
export type SellerStatus = "pending" | "active" | "suspended" | "closed";

/** A seller's standing as it is kept: what was decided, and what was announced for a later day. */
export interface StoredStanding {
  readonly status: SellerStatus;
  /** Why, for the operator and the seller. */
  readonly status_reason: string | null;
  /** What she becomes at 00:00 in Việt Nam of `notice_from`; null while nothing is announced. */
  readonly notice_status: "suspended" | "closed" | null;
  readonly notice_from: VietnamDay | null;
  readonly notice_reason: string | null;
}

/** What was announced and has not begun yet. */
export interface Notice {
  readonly status: "suspended" | "closed";
  readonly from: VietnamDay;
  readonly reason: string | null;
}

export interface Standing {
  readonly status: SellerStatus;
  readonly reason: string | null;
  readonly notice: Notice | null;
}

/**
 * How a seller stands at `now`. What was announced holds from the first instant of its day on Việt Nam's
 * calendar, without anybody doing anything then.
 */
export function standing(stored: StoredStanding, now: Date): Standing {
  const { notice_status: status, notice_from: from, notice_reason: reason } = stored;
  const present = { status: stored.status, reason: stored.status_reason };
  if (status === null || from === null) return { ...present, notice: null };
  return from <= vietnamDay(now)
    ? { status, reason, notice: null }
    : { ...present, notice: { status, from, reason } };
}

import { addMonths, startOfVietnamDay } from "@cho-lang/ocop/vietnam-day";

/** That a pack was sold out: nothing of it could be ordered. */
export interface StockOut {
  sold_out_at: Date;
  /** When some of it could be ordered again; null while it can't. */
  back_at: Date | null;
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * For how many days of a month in Việt Nam (YYYY-MM) a pack was sold out up to `now`, parts of days included.
 * What would have been sold meanwhile nobody knows, and it is not guessed.
 */
export function daysSoldOut({ sold_out_at, back_at }: StockOut, month: string, now: Date): number {
  const first = startOfVietnamDay(`${month}-01`).getTime();
  const end = startOfVietnamDay(addMonths(`${month}-01`, 1)).getTime();
  const from = Math.max(first, sold_out_at.getTime());
  const until = Math.min(end, now.getTime(), back_at?.getTime() ?? Infinity);
  return Math.max(0, until - from) / DAY_MILLISECONDS;
}

/** Whether a pack that was sold out or not becomes so or comes back with so many pieces; null when neither. */
export function stockOutStep(isSoldOut: boolean, available: number): "sold_out" | "back" | null {
  const empty = available <= 0;
  if (empty === isSoldOut) {
    return null;
  }
  return empty ? "sold_out" : "back";
}

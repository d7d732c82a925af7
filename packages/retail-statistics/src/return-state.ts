/**
 * How a month stands. `nothing_sold` is filed too; `corrected` is filed more than once; `optional` is one of
 * before she was at the market, which nobody asks for.
 */
export type ReturnState =
  "not_due" | "optional" | "due" | "late" | "filed" | "corrected" | "nothing_sold";

interface MonthFiled {
  month: string;
  /** Last day in time, YYYY-MM-DD. */
  due_on: string;
  /** The first month that the seller is asked for, YYYY-MM. */
  asked_from: string;
  /** The last version that was filed; null for none. */
  filed: { version: number; nothing_sold: boolean } | null;
}

/** How a month stands on a day (YYYY-MM-DD in Việt Nam). A month that is not over is not due. */
export function returnState(
  { month, due_on, asked_from, filed }: MonthFiled,
  today: string,
): ReturnState {
  if (filed !== null) {
    if (filed.nothing_sold) return "nothing_sold";
    return filed.version > 1 ? "corrected" : "filed";
  }
  if (today.slice(0, 7) <= month) return "not_due";
  if (month < asked_from) return "optional";
  return today <= due_on ? "due" : "late";
}

import type { Period } from "./period";
import { retailOf, sumOfClasses, type ReturnAmounts } from "./return-channels";

/** What a seller sold in a month of some, in whole đồng, rounded to the nearest. */
export interface MonthlyMean {
  /** Months that it is the mean of. */
  months: number;
  /** Ordered online, on whatever floor or site. */
  online_vnd: number;
  /** Everything but wholesale. */
  retail_vnd: number;
}

interface FiledMonth {
  month: Period;
  amounts: ReturnAmounts;
}

function meanOf(filed: readonly FiledMonth[]): MonthlyMean | null {
  if (filed.length === 0) return null;
  const mean = (amount: (amounts: ReturnAmounts) => number) =>
    Math.round(filed.reduce((sum, { amounts }) => sum + amount(amounts), 0) / filed.length);
  return {
    months: filed.length,
    online_vnd: mean((amounts) => sumOfClasses(amounts, ["online"])),
    retail_vnd: mean(retailOf),
  };
}

/**
 * A seller's usual month before she joined the market and since, by what she filed. The month in which she
 * joined is of both and counts in neither. Null while one of the two has no month: nothing can be compared.
 */
export function beforeAndSince(
  filed: readonly FiledMonth[],
  joined: Period,
): { before: MonthlyMean; since: MonthlyMean } | null {
  const before = meanOf(filed.filter(({ month }) => month < joined));
  const since = meanOf(filed.filter(({ month }) => month > joined));
  return before && since && { before, since };
}

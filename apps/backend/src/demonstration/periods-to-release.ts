import { monthAfter } from "@cho-lang/retail-statistics/return-months";

/**
 * The last periods that are over and have tables, the earlier one first: months, with January and February
 * as one.
 *
 * @param today calendar day in Việt Nam, YYYY-MM-DD
 */
export function periodsToRelease(today: string): [earlier: string, last: string] {
  const last = periodEndingBy(monthAfter(today.slice(0, 7), -1));
  return [periodEndingBy(monthAfter(last.slice(0, 7), -1)), last];
}

function periodEndingBy(month: string): string {
  const year = month.slice(0, 4);
  if (month.endsWith("-01")) return periodEndingBy(monthAfter(month, -1));
  return month.endsWith("-02") ? `${year}-01/${year}-02` : month;
}

import { monthsToFile } from "@cho-lang/retail-statistics/return-months";

/** So many months back a return may still be filed or corrected; older ones can only be read. */
export const MONTHS_OPEN = 4;

/**
 * The months that may be filed or corrected, the latest first.
 *
 * @param today calendar day in Việt Nam, YYYY-MM-DD
 */
export function monthsOpen(today: string): string[] {
  return monthsToFile(today).slice(0, MONTHS_OPEN);
}

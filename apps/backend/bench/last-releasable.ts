import { isReleasable } from "@cho-lang/retail-statistics/months";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";

/** The last month that is over and comes out by itself, with tables: January and February come out as one. */
export function lastReleasable(thisMonth: string): string {
  const month = monthAfter(thisMonth, -1);
  return isReleasable(month) ? month : monthAfter(`${month.slice(0, 4)}-01`, -1);
}

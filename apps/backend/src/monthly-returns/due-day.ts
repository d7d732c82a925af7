import { dueOn } from "@cho-lang/retail-statistics/return-months";
import { USUAL_REST_DAYS } from "@cho-lang/working-time/usual-calendar";

/** The last day, YYYY-MM-DD, on which a month's return is in time, by Việt Nam's public holidays. */
export function dueDay(month: string): string {
  return dueOn(month, USUAL_REST_DAYS);
}

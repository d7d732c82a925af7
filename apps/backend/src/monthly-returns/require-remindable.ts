import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { MarketError } from "../errors/market-error";
import { monthsOpen } from "./months-open";

/** `not_found` for a month that nobody may file: a reminder would ask for what cannot be done. */
export function requireRemindable(month: string, now: Date): void {
  if (!monthsOpen(vietnamDay(now)).includes(month)) {
    throw new MarketError("not_found");
  }
}

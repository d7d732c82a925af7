import { isMonth } from "@cho-lang/retail-statistics/return-months";
import { MarketError } from "../errors/market-error";
import { whyMonthShut } from "./why-month-shut";

/**
 * Lets only a month through that the seller may file. Throws `not_found` for what is no month, and
 * `invalid_input` for one that is not over or too long ago.
 *
 * @param months those that she may file, the latest first
 */
export function requireOpenMonth(month: string, months: readonly string[]): void {
  if (!isMonth(month)) {
    throw new MarketError("not_found");
  }
  const why = whyMonthShut(month, months);
  if (why !== null) {
    throw new MarketError("invalid_input", { fields: { month: why } });
  }
}

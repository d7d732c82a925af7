import { isMonth } from "@cho-lang/retail-statistics/return-months";
import { MarketError } from "../errors/market-error";

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
  if (!months.includes(month)) {
    const [latest] = months;
    const text =
      latest === undefined || month > latest
        ? "Tháng này chưa hết, hãy báo cáo khi sang tháng sau."
        : "Tháng này lâu quá rồi, không báo cáo được nữa.";
    throw new MarketError("invalid_input", { fields: { month: text } });
  }
}

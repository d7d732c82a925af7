import { isMonth } from "@cho-lang/retail-statistics/return-months";
import { MarketError } from "../errors/market-error";

/** The month (YYYY-MM) that an address names; `not_found` for what is none. */
export function requireMonth(text: string | undefined): string {
  if (text === undefined || !isMonth(text)) throw new MarketError("not_found");
  return text;
}

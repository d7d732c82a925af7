import { ruleInForce, type DatedRule } from "./rule-in-force";
import { addMonths, type VietnamDay } from "./vietnam-day";

interface OnlineSalesRule extends DatedRule {
  /** Months of stable online sales that earn the points for modern channels. */
  readonly months: number;
}

/** The scoring sheet pays for sales in modern channels, e-commerce among them, that are stable for so long. */
export const ONLINE_SALES_RULES: readonly OnlineSalesRule[] = [
  { from: "2023-02-24", instrument: "Quyết định 148/QĐ-TTg ngày 24/2/2023", months: 6 },
];

export interface OnlineSalesRun {
  /** Months one after the other with sales, up to now. */
  months: number;
  /** The first of them, YYYY-MM; null for none. */
  from: string | null;
  /** How many are asked for. */
  asked: number;
  enough: boolean;
}

/**
 * How many months in a row, up to `day`, had sales. The present month counts once it has one; until then the
 * row ends with the month before. Throws RangeError before 24/2/2023.
 *
 * @param withSales months with a delivered order, YYYY-MM
 */
export function onlineSalesRun(withSales: ReadonlySet<string>, day: VietnamDay): OnlineSalesRun {
  const { months: asked } = ruleInForce(ONLINE_SALES_RULES, day);
  const back = (count: number): string => addMonths(`${day.slice(0, 7)}-01`, -count).slice(0, 7);
  const start = withSales.has(back(0)) ? 0 : 1;
  let months = 0;
  while (withSales.has(back(start + months))) {
    months += 1;
  }
  const from = months === 0 ? null : back(start + months - 1);
  return { months, from, asked, enough: months >= asked };
}

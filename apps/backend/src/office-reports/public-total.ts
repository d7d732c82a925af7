import type { SalesReport } from "../sales-report/sales-report";

/** Sales of a period as a whole; null for what may not be told. */
export interface PeriodTotal {
  orders: number | null;
  goods_vnd: number | null;
}

const UNTOLD: PeriodTotal = { orders: null, goods_vnd: null };

type PublicReport = Pick<SalesReport, "demonstration" | "total" | "by_month" | "withheld">;

/**
 * What the public report tells of some months together: the months that it tells, and those that it tells as
 * one sum where all of these are among them. Nothing where one month is told with another that is not, or where
 * one is missing that is not released. So nobody learns more from it than from the public report, whatever is
 * subtracted from what.
 */
export function publicTotal(
  { demonstration, total, by_month, withheld }: PublicReport,
  months: readonly string[],
): PeriodTotal {
  const within = withheld.by_month.filter(({ keys }) => keys.some((key) => months.includes(key)));
  const reachesOut = within.some(({ keys }) => keys.some((key) => !months.includes(key)));
  const rows = by_month.filter(({ month }) => months.includes(month));
  // A made-up month that is not in it had no deliveries.
  const isMissing = !demonstration && rows.length < months.length;
  if (total.goods_vnd === null || reachesOut || isMissing) return UNTOLD;
  const sum = (values: readonly (number | null)[]) =>
    values.reduce<number>((all, value) => all + (value ?? 0), 0);
  return {
    orders: within.length > 0 || !demonstration ? null : sum(rows.map(({ orders }) => orders)),
    goods_vnd: sum([...rows, ...within].map(({ goods_vnd }) => goods_vnd)),
  };
}

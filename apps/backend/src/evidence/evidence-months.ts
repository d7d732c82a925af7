import { addMonths, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { SoldLine } from "./assessed-product";

/** How far back sales are told: a year, so that a season is in it whole. */
const MONTHS = 12;

export interface MonthlySales {
  /** YYYY-MM. */
  month: string;
  orders: number;
  pieces: number;
  goods_vnd: number;
}

/** The first day of the time that is told on `day`. */
export function evidenceFrom(day: VietnamDay): VietnamDay {
  return addMonths(`${day.slice(0, 7)}-01`, 1 - MONTHS);
}

/**
 * Sales of each month from the first with a sale to the one of `day`, those without any too; none at all when
 * nothing was sold.
 */
export function monthlySales(lines: readonly SoldLine[], day: VietnamDay): MonthlySales[] {
  const months = Array.from({ length: MONTHS }, (_, index) =>
    addMonths(evidenceFrom(day), index).slice(0, 7),
  ).map((month) => {
    const sold = lines.filter(({ delivered_on }) => delivered_on.startsWith(month));
    return {
      month,
      orders: new Set(sold.map(({ order_id }) => order_id)).size,
      pieces: sold.reduce((sum, { pieces }) => sum + pieces, 0),
      goods_vnd: sold.reduce((sum, { goods_vnd }) => sum + goods_vnd, 0),
    };
  });
  const first = months.findIndex(({ orders }) => orders > 0);
  return first === -1 ? [] : months.slice(first);
}

/** The months with a sale. */
export function monthsWithSales(lines: readonly SoldLine[]): Set<string> {
  return new Set(lines.map(({ delivered_on }) => delivered_on.slice(0, 7)));
}

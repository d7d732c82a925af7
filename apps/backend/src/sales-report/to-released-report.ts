import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { hasTables, monthsBefore, monthsOf } from "@cho-lang/retail-statistics/months";
import { RELEASED_RULE } from "./disclosure-rule";
import { SALES_DEFINITION } from "./sales-definition";
import type { SalesReport } from "./sales-report";
import { wholeDong } from "./whole-dong";

const NOTHING = { orders: 0, goods_vnd: 0, delivery_vnd: 0 };
/** Releases tell neither orders nor what the way cost. */
const UNTOLD = { orders: null, goods_vnd: null, delivery_vnd: null };

/** What a release tells of the market's own, in whole đồng as decimal text. */
interface Told {
  period: string;
  floor_vnd: string;
}

/**
 * The market's own part in the releases of months, January and February being one: no figure that is not in a
 * release. A month that has none is not in it.
 *
 * @param releases the last public version of each period
 * @param facts whether the market has sold anything yet: what is not told is not zero
 */
export function toReleasedReport(
  releases: readonly Told[],
  { now, sold }: { now: Date; sold: boolean },
): SalesReport {
  const told = releases
    .filter(({ period }) => hasTables(period))
    .map(({ period, floor_vnd }) => ({ months: monthsOf(period), goods_vnd: wholeDong(floor_vnd) }))
    .sort((a, b) => String(a.months).localeCompare(String(b.months)));
  const goods_vnd = told.reduce((sum, one) => sum + one.goods_vnd, 0);
  return {
    demonstration: false,
    as_of: now.toISOString(),
    through: told.at(-1)?.months.at(-1) ?? monthsBefore(vietnamDay(now).slice(0, 7), 1),
    definition: SALES_DEFINITION,
    disclosure: RELEASED_RULE,
    total: sold ? { ...UNTOLD, goods_vnd: told.length > 0 ? goods_vnd : null } : NOTHING,
    by_month: told.flatMap(({ months, goods_vnd }) =>
      months.map((month) =>
        months.length === 1 ? { month, ...UNTOLD, goods_vnd } : { month, ...UNTOLD },
      ),
    ),
    by_commune: [],
    by_group: [],
    by_star: [],
    withheld: {
      by_month: told
        .filter(({ months }) => months.length > 1)
        .map(({ months, goods_vnd }) => ({ area: null, keys: months, goods_vnd })),
      by_commune: [],
      by_group: [],
      by_star: [],
    },
  };
}

import { addDays, vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { monthAfter } from "@cho-lang/retail-statistics/return-months";
import { monthsOfReport } from "@cho-lang/retail-statistics/report-period";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { isDemonstration } from "../sales-report/is-demonstration";
import { loadBenchmarked } from "./load-benchmarked";
import { loadBestSellers } from "./load-best-sellers";
import { loadOnboardingTarget } from "./load-onboarding-target";
import { loadPlacedOrders } from "./load-placed-orders";
import { loadProductsOnSale } from "./load-products-on-sale";
import { countSalesTables, publicSalesTables } from "./load-sales-tables";
import { loadSellersOfReport } from "./load-sellers-of-report";
import { loadStarsOnSale } from "./load-stars-on-sale";
import { loadSupplies } from "./load-supplies";
import { loadVisits } from "./load-visits";
import type { OfficeReport } from "./office-report";
import { benchmarkedTable } from "./tables/benchmarked-table";
import { bestSellersTable } from "./tables/best-sellers-table";
import { glutTable, seasonTable } from "./tables/notice-tables";
import { placedOrdersTable } from "./tables/placed-orders-table";
import { productsTable } from "./tables/products-table";
import { joinedTable, sellersTable } from "./tables/sellers-tables";
import { visitsTable } from "./tables/visits-table";

const NO_VISITS = "Lượt vào chợ: trong kỳ này chợ chưa đếm.";

/** Days of a report, the last one included, and the day after it. */
interface Span {
  from: VietnamDay;
  until: VietnamDay;
  after: VietnamDay;
}

/** The days of a report's period; `not_found` for what is none or has not begun. */
export function spanOfReport(period: string, today: VietnamDay): Span {
  const months = monthsOfReport(period);
  const [first] = months ?? [];
  const last = months?.at(-1);
  if (first === undefined || last === undefined || first > today.slice(0, 7)) {
    throw new MarketError("not_found");
  }
  const after = `${monthAfter(last, 1)}-01`;
  return { from: `${first}-01`, until: addDays(after, -1), after };
}

/**
 * What an office reports for a period: sales and orders of the period, products, shops, stars, stock and
 * seasons as they are now. Every total is held against a count of its own; see `addUp`. Throws `not_found` for
 * what is no period of a report.
 *
 * @param figures whether it is for somebody who may see single sellers' figures. Others have of sales what is
 *   public anyway, for whatever else they had could be subtracted from that, or from another report
 */
export async function buildOfficeReport(
  container: MedusaContainer,
  period: string,
  now: Date,
  { figures }: { figures: boolean },
): Promise<OfficeReport> {
  const today = vietnamDay(now);
  const span = spanOfReport(period, today);
  const demonstration = await isDemonstration(container);
  const as_of = now.toISOString();
  const days = { from: span.from, until: span.until, over: span.until < today };
  const [sold, placed, products, stars, shops, best, supplies, benchmarked, target, visits] =
    await Promise.all([
      figures
        ? countSalesTables(container, days, { demonstration, as_of })
        : publicSalesTables(container, period, days),
      loadPlacedOrders(container, span),
      loadProductsOnSale(container, today),
      loadStarsOnSale(container, today),
      loadSellersOfReport(container, span),
      loadBestSellers(container, span),
      loadSupplies(container, today),
      loadBenchmarked(container, period),
      loadOnboardingTarget(container, period),
      loadVisits(container, span),
    ]);
  const since = visits.since !== null && visits.since <= span.until ? visits.since : null;
  const months = monthsOfReport(period) ?? [];
  const nextMonth = (Number(today.slice(5, 7)) % 12) + 1;
  return {
    period,
    ...days,
    as_of,
    demonstration,
    tables: [
      ...sold,
      placedOrdersTable(placed),
      bestSellersTable(best),
      ...(since === null ? [] : [visitsTable(visits.months, months, { since, today })]),
      productsTable(products, stars),
      sellersTable(shops),
      joinedTable(shops, target),
      seasonTable(supplies, nextMonth),
      glutTable(supplies),
      ...(benchmarked.length === 0 ? [] : [benchmarkedTable(benchmarked)]),
    ],
    missing: since === null ? [NO_VISITS] : [],
    target,
  };
}

import { monthsOfReport } from "@cho-lang/retail-statistics/report-period";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";
import { buildSalesReport } from "../sales-report/build-sales-report";
import { SETS_OF_GROUPS } from "../sales-report/sets-of-groups";
import type { SalesReport } from "../sales-report/sales-report";
import { toSalesReport } from "../sales-report/to-sales-report";
import { listReleases } from "../statistics-releases/list-releases";
import { publicTotal } from "./public-total";
import type { ReportTable } from "./report-table";
import { buyersTable } from "./tables/buyers-table";
import { releasedTables, totalTable } from "./tables/public-sales-tables";
import { salesTables } from "./tables/sales-tables";

/** First and last day of a report, and whether they are all over. */
interface Days {
  from: string;
  until: string;
  over: boolean;
}

/**
 * What reached its buyers in a report's period, counted now: for who may see single sellers' figures. Consumers
 * alone, but for the last table, which has what organisations bought beside it.
 */
export async function countSalesTables(
  container: MedusaContainer,
  { from, until }: Days,
  facts: Pick<SalesReport, "demonstration" | "as_of">,
): Promise<ReportTable[]> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const [sums, buyers] = await Promise.all([
    sales.sumDeliveredSales(SETS_OF_GROUPS, { from, until, madeUp: false }),
    sales.sumBySellerAndBuyer({ from, until }),
  ]);
  const retail = salesTables(toSalesReport(sums, { ...facts, through: until.slice(0, 7) }));
  return [...retail, buyersTable(buyers)];
}

/**
 * The same for everybody else: put together from what is public, so that no subtraction tells more than that
 * does. The total is that of the market's own page; by commune, group and stars there is what the province has
 * released of the month, once it is over.
 */
export async function publicSalesTables(
  container: MedusaContainer,
  period: string,
  { over }: Days,
): Promise<ReportTable[]> {
  const months = monthsOfReport(period) ?? [];
  const total = totalTable(publicTotal(await buildSalesReport(container), months));
  if (months.length > 1 || !over) return [total];
  // January and February come out as one.
  const isTet = period.endsWith("-02");
  const released = isTet ? `${period.slice(0, 4)}-01/${period}` : period;
  const release = (await listReleases(container)).find(
    (one) => one.period === released && one.state === "released",
  );
  return [total, ...releasedTables(release?.outputs ?? null, isTet ? " (tháng 1 và tháng 2)" : "")];
}

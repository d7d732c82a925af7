import type { MedusaContainer } from "@medusajs/framework/types";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import { currentCount } from "./count-sales";
import { isDemonstration } from "./is-demonstration";
import type { SalesByCommuneAndMonth } from "./sales-by-commune-and-month";
import type { SalesReport } from "./sales-report";
import { releasesTellTables } from "../statistics-releases/releases-tell-tables";
import { toSalesByCommuneAndMonth } from "./to-sales-by-commune-and-month";
import { toSalesReport } from "./to-sales-report";

async function build(
  container: MedusaContainer,
): Promise<{ report: SalesReport; sums: DeliveredSaleSum[] }> {
  const [{ sums: all, counted_at }, demonstration, tablesAreOut] = await Promise.all([
    currentCount(container),
    isDemonstration(container),
    releasesTellTables(container),
  ]);
  // Beside the province's tables, which merge other rows, the market's own could tell what one seller reported.
  const sums = tablesAreOut ? all.filter(isOfMonths) : all;
  return { report: toSalesReport(sums, { demonstration, as_of: counted_at.toISOString() }), sums };
}

const isOfMonths = ({ of }: DeliveredSaleSum) => of === "total" || of === "month";

/** The sales report out of the frozen rows of delivered orders, as last counted; by month alone once the province tells the rest. */
export async function buildSalesReport(container: MedusaContainer): Promise<SalesReport> {
  return (await build(container)).report;
}

/** Crosses communes and months; its totals are the report of the same moment. */
export async function buildSalesByCommuneAndMonth(
  container: MedusaContainer,
): Promise<SalesByCommuneAndMonth> {
  const { report, sums } = await build(container);
  return toSalesByCommuneAndMonth(
    report,
    sums.filter(({ of }) => of === "commune_month"),
  );
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import { currentCount } from "./count-sales";
import type { SalesByCommuneAndMonth } from "./sales-by-commune-and-month";
import type { SalesReport } from "./sales-report";
import { toMonthsReport } from "./to-months-report";
import { toSalesByCommuneAndMonth } from "./to-sales-by-commune-and-month";
import { toSalesReport } from "./to-sales-report";

async function build(
  container: MedusaContainer,
): Promise<{ report: SalesReport; sums: DeliveredSaleSum[] }> {
  const { sums, counted_at, demonstration, through } = await currentCount(container);
  const facts = { as_of: counted_at.toISOString(), through };
  const report = demonstration
    ? toSalesReport(sums, { ...facts, demonstration })
    : toMonthsReport(sums, facts);
  return { report, sums };
}

/** The sales report out of the frozen rows of delivered orders, as last counted. */
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

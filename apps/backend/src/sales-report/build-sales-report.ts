import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import type SalesModuleService from "../modules/sales/service";
import { isDemonstration } from "./is-demonstration";
import type { SalesByCommuneAndMonth } from "./sales-by-commune-and-month";
import type { SalesReport } from "./sales-report";
import { toSalesByCommuneAndMonth } from "./to-sales-by-commune-and-month";
import { toSalesReport } from "./to-sales-report";

async function build(
  container: MedusaContainer,
): Promise<{ report: SalesReport; sums: DeliveredSaleSum[] }> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const sums = await sales.sumDeliveredSales(
    PRODUCT_SETS.map((set) => ({ product_set: set.id, product_group: set.group })),
  );
  const demonstration = await isDemonstration(container);
  return { report: toSalesReport(sums, { demonstration, as_of: new Date().toISOString() }), sums };
}

/** Works the sales report out anew from the frozen rows of delivered orders. */
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

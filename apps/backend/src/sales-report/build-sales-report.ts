import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";
import { isDemonstration } from "./is-demonstration";
import type { SalesReport } from "./sales-report";
import { toSalesReport } from "./to-sales-report";

/** Works the sales report out anew from the frozen rows of delivered orders. */
export async function buildSalesReport(container: MedusaContainer): Promise<SalesReport> {
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  const sums = await sales.sumDeliveredSales(
    PRODUCT_SETS.map((set) => ({ product_set: set.id, product_group: set.group })),
  );
  return toSalesReport(sums, {
    demonstration: await isDemonstration(container),
    as_of: new Date().toISOString(),
  });
}

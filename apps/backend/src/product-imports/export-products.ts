import type { MedusaContainer } from "@medusajs/framework/types";
import { sheetRows, WIDTHS } from "../product-tables/sheet-rows";
import { writeCsv } from "../product-tables/write-csv";
import { writeXlsx } from "../product-tables/write-xlsx";
import type { SellerScope } from "../seller-scope/seller-scope";
import { loadKnownProducts } from "./load-known-products";

export const TABLE_FORMATS = ["csv", "xlsx"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** All of a seller's products as a file that can be loaded again; without any, its headings alone. */
export async function exportProducts(
  container: MedusaContainer,
  scope: SellerScope,
  format: TableFormat,
): Promise<Buffer> {
  const known = await loadKnownProducts(container, scope, null);
  const rows = sheetRows([...known].map(([code, { sheet, packs }]) => ({ code, sheet, packs })));
  return format === "csv" ? writeCsv(rows) : writeXlsx(rows, WIDTHS);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { toImportView, type ImportView } from "../product-imports/import-view";
import { toImport } from "../product-imports/stored-import";
import type { SellerScope } from "./seller-scope";

const SHOWN = 10;

/** The seller's last imports, the latest first. */
export async function listScopedImports(
  container: MedusaContainer,
  { seller }: SellerScope,
): Promise<ImportView[]> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const rows = await listings.listProductImports(
    { seller_id: seller.id },
    { order: { created_at: "DESC", id: "DESC" }, take: SHOWN },
  );
  return rows.map((row) => toImportView(toImport(row)));
}

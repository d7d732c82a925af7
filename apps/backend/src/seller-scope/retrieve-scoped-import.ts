import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { toImport, type StoredImport } from "../product-imports/stored-import";
import type { SellerScope } from "./seller-scope";

/** An import of the seller's own. Throws `not_found` alike for another seller's and for none. */
export async function retrieveScopedImport(
  container: MedusaContainer,
  { seller }: SellerScope,
  id: string,
): Promise<StoredImport> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const [row] = await listings.listProductImports({ id, seller_id: seller.id });
  if (!row) {
    throw new MarketError("not_found");
  }
  return toImport(row);
}

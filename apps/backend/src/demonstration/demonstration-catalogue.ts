import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { MedusaError } from "@medusajs/framework/utils";
import type { SeedData } from "../demonstration-seed/seed-data";
import { catalogueRows, type CatalogueRows } from "./catalogue-rows";
import { certificateOfDay } from "./certificate-of-day";

/**
 * Sellers and products of the demonstration with their certificates worked out for the day of `now` in Việt
 * Nam: some end within 30 days, one has ended, one was withdrawn, whenever it is loaded. Prices in đồng,
 * weights in grams. Throws when a product names a seller that is not there.
 */
export function demonstrationCatalogue(now: Date, rows: CatalogueRows = catalogueRows()): SeedData {
  const today = vietnamDay(now);
  const { sellers, products } = rows;
  const communes = new Map(sellers.map((seller) => [seller.handle, seller.commune_code]));
  return {
    sellers: sellers.map((seller) => ({
      ...seller,
      status: "active",
      demonstration: true,
      identity_state: "linked",
      identity_by: "demonstration",
      identity_evidence: "Minh họa",
      identity_checked_at: now,
    })),
    products: products.map((product) => {
      const communeCode = communes.get(product.seller);
      if (communeCode === undefined) {
        throw new MedusaError(
          MedusaError.Types.UNEXPECTED_STATE,
          `${product.handle} names a seller that is not there: ${product.seller}`,
        );
      }
      const place = { product_set: product.product_set, communeCode };
      return {
        ...product,
        certificates: product.certificates.map((row) => certificateOfDay(row, place, today)),
      };
    }),
  };
}

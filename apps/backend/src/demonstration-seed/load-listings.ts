import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import type { SeedProduct } from "./seed-data";

/** Writes the listing of each product that has none. `pictures` are picture names by handle. */
export async function loadListings(
  container: MedusaContainer,
  products: SeedProduct[],
  productIds: Map<string, string>,
  pictures: Map<string, string[]>,
): Promise<void> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const existing = await listings.listListings({}, { select: ["product_id"], take: null });
  const listed = new Set(existing.map((listing) => listing.product_id));
  const missing = products.flatMap((product) => {
    const productId = productIds.get(product.handle);
    if (!productId || listed.has(productId)) {
      return [];
    }
    return [
      {
        product_id: productId,
        product_set: product.product_set,
        temperature_class: product.temperature_class,
        shelf_life_days: product.shelf_life_days,
        storage: product.storage,
        transit_days: product.transit_days,
        dispatch_weekdays: product.dispatch_weekdays?.map(String) ?? null,
        cutoff_time: product.cutoff_time,
        ingredients: product.ingredients,
        instructions: product.instructions,
        warnings: product.warnings,
        story: product.story,
        season_months: product.season_months?.map(String) ?? null,
        keywords: product.keywords,
        pictures: pictures.get(product.handle) ?? [],
        demonstration: true,
      },
    ];
  });
  await listings.createListings(missing);
}

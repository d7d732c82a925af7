import type { MedusaContainer } from "@medusajs/framework/types";
import { followProducts } from "./follow-products";
import { productsBehind } from "./products-behind";

/**
 * Follows price lists that were changed, they or prices in them, or that began or ended by the clock, since an instant.
 * Medusa tells of none of it: prices are others all at once, and no event says so.
 */
export async function followPriceLists(container: MedusaContainer, since: Date): Promise<void> {
  const meanwhile = { $gte: since, $lte: new Date() };
  const products = await Promise.all([
    productsBehind(container, "price-list", {
      $or: [{ updated_at: { $gte: since } }, { starts_at: meanwhile }, { ends_at: meanwhile }],
    }),
    productsBehind(container, "price", {
      updated_at: { $gte: since },
      price_list_id: { $ne: null },
    }),
  ]);
  const ids = [...new Set(products.flat())];
  if (ids.length > 0) {
    await followProducts(container, ids);
  }
}

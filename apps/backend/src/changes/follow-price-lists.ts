import type { MedusaContainer } from "@medusajs/framework/types";
import { followProducts } from "./follow-products";
import { productsBehind } from "./products-behind";

/**
 * Follows price lists that were changed, or that began or ended by the clock, since an instant. Medusa tells
 * of neither: prices in them are others all at once, and no event says so.
 */
export async function followPriceLists(container: MedusaContainer, since: Date): Promise<void> {
  const meanwhile = { $gte: since, $lte: new Date() };
  const products = await productsBehind(container, "price-list", {
    $or: [{ updated_at: { $gte: since } }, { starts_at: meanwhile }, { ends_at: meanwhile }],
  });
  if (products.length > 0) {
    await followProducts(container, products);
  }
}

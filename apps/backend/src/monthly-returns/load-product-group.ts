import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { graphRows } from "../query/graph-rows";

/** The group that most of a seller's products belong to, of two the first; null without a product. */
export async function loadProductGroup(
  container: MedusaContainer,
  sellerId: string,
): Promise<number | null> {
  const [seller] = await graphRows<{ products?: { id: string }[] }>(container, {
    entity: "seller",
    fields: ["products.id"],
    filters: { id: sellerId },
  });
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const rows = await listings.listListings(
    { product_id: seller?.products?.map(({ id }) => id) ?? [] },
    { select: ["product_set"], take: null },
  );
  const counts = new Map<number, number>();
  for (const { product_set } of rows) {
    const group = PRODUCT_SETS.find(({ id }) => id === product_set)?.group;
    if (group !== undefined) {
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
  }
  const [most] = [...counts].toSorted(([a, n], [b, m]) => m - n || a - b);
  return most?.[0] ?? null;
}

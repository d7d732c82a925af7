import { PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-lang/ocop/product-sets";

/** Whether a group of products, named by its slug, has alcohol in it, which its lists do not show. */
export function groupHasAlcohol(slug: string | null): boolean {
  const group = PRODUCT_GROUPS.find((one) => one.slug === slug);
  return group !== undefined && PRODUCT_SETS.some((set) => set.alcohol && set.group === group.id);
}

import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";

/** Every product set with its group, as the sums take them. */
export const SETS_OF_GROUPS = PRODUCT_SETS.map(({ id, group }) => ({
  product_set: id,
  product_group: group,
}));

/**
 * How much a word counts by the field of a product in which it stands: what the thing is called says more
 * than where it comes from, and that more than what is told about it. A set's name lists many goods of
 * which the product is one, so it says less than anything.
 */
export const PRODUCT_WEIGHTS = {
  title: 10,
  keywords: 8,
  seller_name: 3,
  commune_name: 3,
  commune_old_names: 2.5,
  group_name: 2,
  description: 1,
  set_name: 0.5,
} as const;

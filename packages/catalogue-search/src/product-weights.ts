/**
 * How much a word counts by the field of a product in which it stands: what the thing is called says more
 * than where it comes from, and that more than what is told about it.
 */
export const PRODUCT_WEIGHTS = {
  title: 10,
  keywords: 8,
  set_name: 4,
  group_name: 3,
  seller_name: 3,
  commune_name: 3,
  commune_old_names: 2,
  description: 1,
} as const;

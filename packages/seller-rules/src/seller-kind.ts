/** The subjects of the OCOP programme: cooperative, group, household, farm, small firm. */
export const SELLER_KINDS = [
  "cooperative",
  "cooperative_group",
  "household",
  "farm",
  "enterprise",
] as const;

export type SellerKind = (typeof SELLER_KINDS)[number];

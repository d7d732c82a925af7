/** Most pieces of one variant in a basket. More is a wholesale order, agreed with the seller. */
export const LARGEST_QUANTITY = 99;

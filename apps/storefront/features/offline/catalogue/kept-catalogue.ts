import type { PocketProduct } from "@cho-lang/pocket-catalogue/pocket-product";

/** The province's catalogue as this phone keeps it. */
export interface KeptCatalogue {
  /** What the phone names to be told only what changed since. */
  revision: number;
  demonstration: boolean;
  products: readonly PocketProduct[];
}

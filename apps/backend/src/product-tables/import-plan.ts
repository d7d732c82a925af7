import type { ChangeableSheet } from "../listing-changes/sheet-changes";
import type { Pack, ProductSheet } from "../product-sheets/product-sheet";
import type { OfferedPack } from "../seller-scope/retrieve-scoped-product";
import type { WantedPack } from "../seller-products/pack-changes";
import type { CellProblem } from "./cell-problem";
import type { OddPrice } from "./odd-price";

/** A product that the seller has already. */
export interface KnownProduct {
  product_id: string;
  /** Of the product: "published", "proposed", "rejected" or "draft". */
  status: string;
  sheet: ChangeableSheet;
  packs: Omit<OfferedPack, "inventory_item_id">[];
  /** What it would say after the changes that wait for the operator, and the packs that wait for her. */
  asked: Partial<ChangeableSheet>;
  asked_packs: Pack[];
}

/** What a file makes of a pack that there is, and what it was when the file was looked at. */
export interface PlannedPack extends WantedPack {
  label: string;
  price_seen: number | null;
}

/** What a file changes of a product that there is. */
export interface PlannedChange {
  kind: "change";
  product_id: string;
  title: string;
  /** Only what differs, and what that was when the file was looked at. */
  sheet: Partial<ChangeableSheet>;
  was: Partial<ChangeableSheet>;
  /** Only those that differ. */
  packs: PlannedPack[];
  /** Those that it does not have yet. */
  new_packs: Pack[];
}

/** What a file makes of one product. */
export type PlannedProduct = { code: string; row: number } & (
  { kind: "new"; sheet: ProductSheet } | PlannedChange
);

export interface ImportCounts {
  rows: number;
  new: number;
  changed: number;
  unchanged: number;
  /** Rows in which something is wrong. */
  bad: number;
  /** Of the new and the changed, products of which something waits for the operator. */
  waits: number;
  /** Packs that products get which the seller has already. */
  new_packs: number;
  /** Packs whose stock is set anew. */
  stocks: number;
  /** Packs whose price moves by more than half. */
  odd_prices: number;
}

export interface ImportPlan {
  products: PlannedProduct[];
  problems: CellProblem[];
  odd_prices: OddPrice[];
  counts: ImportCounts;
}

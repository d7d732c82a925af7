import type { ChangeableSheet } from "../listing-changes/sheet-changes";
import type { ProductSheet } from "../product-sheets/product-sheet";
import type { OfferedPack } from "../seller-scope/retrieve-scoped-product";
import type { WantedPack } from "../seller-products/change-packs";
import type { CellProblem } from "./cell-problem";

/** A product that the seller has already. */
export interface KnownProduct {
  product_id: string;
  sheet: ChangeableSheet;
  packs: Omit<OfferedPack, "inventory_item_id">[];
}

/** What a file makes of one product. */
export type PlannedProduct = { code: string; row: number } & (
  | { kind: "new"; sheet: ProductSheet }
  | {
      kind: "change";
      product_id: string;
      title: string;
      /** Only what differs. */
      sheet: Partial<ChangeableSheet>;
      /** Only those that differ. */
      packs: WantedPack[];
    }
);

export interface ImportCounts {
  rows: number;
  new: number;
  changed: number;
  unchanged: number;
  /** Rows in which something is wrong. */
  bad: number;
}

export interface ImportPlan {
  products: PlannedProduct[];
  problems: CellProblem[];
  counts: ImportCounts;
}

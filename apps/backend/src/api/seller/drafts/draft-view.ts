import type { DraftSheet } from "../../../product-sheets/product-sheet";
import { usualTerms } from "../../../product-sheets/usual-terms";
import type { ScopedDraft } from "../../../seller-scope/retrieve-scoped-draft";

export interface DraftView {
  id: string;
  sheet: DraftSheet;
  /** What the listing will say where the seller says nothing; null before a set is chosen. */
  usual: ReturnType<typeof usualTerms> | null;
  product_id: string | null;
}

/** A draft for its seller's pages. */
export function toDraftView({ id, sheet, product_id }: ScopedDraft): DraftView {
  const { product_set } = sheet;
  return { id, sheet, usual: product_set ? usualTerms(product_set) : null, product_id };
}

import { isRisky } from "../listing-changes/sheet-changes";
import type { KnownProduct, PlannedProduct } from "./import-plan";

/**
 * Whether something of what a file makes of a product waits for the operator: what would wait when its
 * seller did it by hand. @param trusted whether the operator lets the seller's changes through at once
 */
export function waitsForOperator(
  product: PlannedProduct,
  known: Pick<KnownProduct, "status"> | undefined,
  trusted: boolean,
): boolean {
  if (product.kind === "new" || known === undefined) return !trusted;
  const fields = Object.keys(product.sheet);
  const again = known.status === "rejected" || known.status === "proposed";
  const words = again
    ? fields.length > 0
    : !trusted && known.status === "published" && fields.some(isRisky);
  return words || (!trusted && product.new_packs.length > 0);
}

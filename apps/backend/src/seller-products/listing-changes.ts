import { isDeepStrictEqual } from "node:util";
import type { NewChange } from "../listing-changes/change-record";
import type { ChangeView } from "../listing-changes/change-view";
import { isRisky, sheetChanges, type ChangeableSheet } from "../listing-changes/sheet-changes";
import { toldListing } from "../listing-changes/told-listing";
import { actorOf } from "../seller-scope/actor-of";
import type { ScopedProduct } from "../seller-scope/retrieve-scoped-product";
import type { SellerScope } from "../seller-scope/seller-scope";

/** What is asked of a product's words. */
export interface WantedSheet {
  product: ScopedProduct;
  wanted: Partial<ChangeableSheet>;
  /** Changes of the product that wait for the operator. */
  waiting: readonly ChangeView[];
  /** Whether the operator lets the seller's changes through at once. */
  trusted: boolean;
}

function isAsked(waiting: readonly ChangeView[], { field, after }: NewChange): boolean {
  return waiting.some((change) => change.field === field && isDeepStrictEqual(change.after, after));
}

/**
 * The changes of a product's words as they are written down; none of what does not differ. One of a
 * product that waits or was declined proposes it anew, so that nobody lets in what she has not read.
 */
export function listingChanges(
  scope: SellerScope,
  { product: { sheet, status, product, packs }, wanted, waiting, trusted }: WantedSheet,
): NewChange[] {
  const about = { product_id: product.id, seller_id: scope.seller.id, actor: actorOf(scope) };
  // Nobody but the operator sees a product that she has not let in yet, and she reads all of it.
  const passes = trusted || status !== "published";
  const changes = sheetChanges(sheet, wanted)
    .map((change) => ({ ...about, ...change, waits: !passes && isRisky(change.field) }))
    .filter((change) => !(change.waits && isAsked(waiting, change)));
  const again = (status === "rejected" || status === "proposed") && changes.length > 0;
  const after = toldListing({ ...sheet, ...wanted, packs });
  return again
    ? [...changes, { ...about, field: "listing", before: null, after, waits: true }]
    : changes;
}

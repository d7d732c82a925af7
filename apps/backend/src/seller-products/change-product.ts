import { isDeepStrictEqual } from "node:util";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { NewChange } from "../listing-changes/change-record";
import type { ChangeView } from "../listing-changes/change-view";
import { listWaiting } from "../listing-changes/list-waiting";
import { passesAtOnce } from "../listing-changes/passes-at-once";
import { isRisky, sheetChanges, type ChangeableSheet } from "../listing-changes/sheet-changes";
import { toldListing } from "../listing-changes/told-listing";
import { withLock } from "../locking/with-lock";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedProduct, type ScopedProduct } from "../seller-scope/retrieve-scoped-product";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeListingWorkflow } from "../workflows/listing-change/change-listing";
import { requireOwnPhotos } from "./require-own-photos";

interface Wanted {
  productId: string;
  wanted: Partial<ChangeableSheet>;
}

function isAsked(waiting: ChangeView[], { field, after }: NewChange): boolean {
  return waiting.some((change) => change.field === field && isDeepStrictEqual(change.after, after));
}

/**
 * The changes as they are written down. One of a product that waits or was declined proposes it anew, so
 * that nobody lets in what she has not read.
 */
async function changesOf(
  container: MedusaContainer,
  scope: SellerScope,
  { sheet, status, product, packs }: ScopedProduct,
  wanted: Partial<ChangeableSheet>,
): Promise<NewChange[]> {
  const about = { product_id: product.id, seller_id: scope.seller.id, actor: actorOf(scope) };
  // Nobody but the operator sees a product that she has not let in yet, and she reads all of it.
  const unseen = status !== "published";
  const trusted = unseen || (await passesAtOnce(container, scope.seller.id));
  const waiting = await listWaiting(container, product.id);
  const changes = sheetChanges(sheet, wanted)
    .map((change) => ({ ...about, ...change, waits: !trusted && isRisky(change.field) }))
    .filter((change) => !(change.waits && isAsked(waiting, change)));
  const again = (status === "rejected" || status === "proposed") && changes.length > 0;
  const after = toldListing({ ...sheet, ...wanted, packs });
  return again
    ? [...changes, { ...about, field: "listing", before: null, after, waits: true }]
    : changes;
}

/**
 * Changes what a product says. What shoppers rely on waits for the operator while the product is on
 * sale; the rest goes through at once and reaches page and search. What does not differ changes
 * nothing, so the same again is harmless.
 *
 * Throws `not_found` outside the scope and `invalid_input` for a photo that is not the seller's.
 */
export async function changeProduct(
  container: MedusaContainer,
  scope: SellerScope,
  { productId, wanted }: Wanted,
): Promise<void> {
  await withLock(container, `listing:${productId}`, async () => {
    const product = await retrieveScopedProduct(container, scope, productId);
    const fresh = (wanted.photos ?? []).filter((name) => !product.sheet.photos.includes(name));
    await requireOwnPhotos(container, scope, fresh);
    const changes = await changesOf(container, scope, product, wanted);
    if (changes.length > 0) {
      await changeListingWorkflow(container).run({ input: { now: product.sheet, changes } });
    }
  });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { listWaiting } from "../listing-changes/list-waiting";
import { passesAtOnce } from "../listing-changes/passes-at-once";
import type { ChangeableSheet } from "../listing-changes/sheet-changes";
import { withLock } from "../locking/with-lock";
import { retrieveScopedProduct } from "../seller-scope/retrieve-scoped-product";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changeListingsWorkflow } from "../workflows/listing-change/change-listings";
import { listingChanges } from "./listing-changes";
import { requireOwnPhotos } from "./require-own-photos";

interface Wanted {
  productId: string;
  wanted: Partial<ChangeableSheet>;
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
    const waiting = await listWaiting(container, productId);
    const trusted = await passesAtOnce(container, scope.seller.id);
    const changes = listingChanges(scope, { product, wanted, waiting, trusted });
    if (changes.length > 0) {
      await changeListingsWorkflow(container).run({
        input: {
          seller_id: scope.seller.id,
          listings: [{ product_id: productId, now: product.sheet, changes }],
        },
      });
    }
  });
}

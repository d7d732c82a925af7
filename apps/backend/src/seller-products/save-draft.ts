import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import type { DraftSheet } from "../product-sheets/product-sheet";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedDraft } from "../seller-scope/retrieve-scoped-draft";
import type { SellerScope } from "../seller-scope/seller-scope";
import { saveDraftWorkflow } from "../workflows/product-sheet/save-draft";
import { requireOwnPhotos } from "./require-own-photos";

/**
 * Adds to a draft what its seller tells; what is not named stays. Throws `not_found` outside the scope,
 * `wrong_status` once it was sent in, `invalid_input` for a photo that is not the seller's.
 */
export async function saveDraft(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
  changes: DraftSheet,
): Promise<void> {
  await withLock(container, `draft:${id}`, async () => {
    const { sheet, product_id } = await retrieveScopedDraft(container, scope, id);
    if (product_id !== null) {
      throw new MarketError("wrong_status");
    }
    await requireOwnPhotos(container, scope, changes.photos ?? []);
    await saveDraftWorkflow(container).run({
      input: {
        id,
        seller_id: scope.seller.id,
        actor: actorOf(scope),
        sheet: { ...sheet, ...changes },
      },
    });
  });
}

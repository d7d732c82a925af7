import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { passesAtOnce } from "../listing-changes/passes-at-once";
import { withLock } from "../locking/with-lock";
import { completeSheet } from "../product-sheets/complete-sheet";
import { freeHandle } from "../product-sheets/free-handle";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedDraft } from "../seller-scope/retrieve-scoped-draft";
import type { SellerScope } from "../seller-scope/seller-scope";
import { submitDraftWorkflow } from "../workflows/product-sheet/submit-draft";
import { requireOwnPhotos } from "./require-own-photos";

/** What a run that was cut off made of a draft. */
async function productOf(container: MedusaContainer, draftId: string): Promise<string | null> {
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ external_id: draftId }, { select: ["id"], take: 1 });
  return product?.id ?? null;
}

/**
 * Sends a draft in: the product that it becomes waits for the operator unless she trusts the seller. Answers the product's id, the
 * same one again for a draft that was sent in. Throws `not_found` outside the scope and `invalid_input`
 * that names what a product cannot be sold without.
 */
export async function submitDraft(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<string> {
  return withLock(container, `draft:${id}`, async () => {
    const draft = await retrieveScopedDraft(container, scope, id);
    if (draft.product_id !== null) {
      return draft.product_id;
    }
    const sheet = completeSheet(draft.sheet);
    await requireOwnPhotos(container, scope, sheet.photos);
    const { result } = await submitDraftWorkflow(container).run({
      input: {
        actor: actorOf(scope),
        seller_id: scope.seller.id,
        draft_id: id,
        sheet,
        handle: await freeHandle(container, sheet.title, scope.seller.handle),
        product_id: await productOf(container, id),
        waits: !(await passesAtOnce(container, scope.seller.id)),
      },
    });
    return result.product_id;
  });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedDraft } from "../seller-scope/retrieve-scoped-draft";
import type { SellerScope } from "../seller-scope/seller-scope";
import { discardDraftWorkflow } from "../workflows/product-sheet/discard-draft";

/** Throws a draft away. Throws `not_found` outside the scope, `wrong_status` once it was sent in. */
export async function discardDraft(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<void> {
  await withLock(container, `draft:${id}`, async () => {
    const { product_id, sheet } = await retrieveScopedDraft(container, scope, id);
    if (product_id !== null) {
      throw new MarketError("wrong_status");
    }
    await discardDraftWorkflow(container).run({
      input: {
        id,
        seller_id: scope.seller.id,
        actor: actorOf(scope),
        title: sheet.title ?? null,
      },
    });
  });
}

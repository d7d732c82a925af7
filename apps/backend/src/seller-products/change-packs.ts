import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { retrieveScopedProduct } from "../seller-scope/retrieve-scoped-product";
import type { SellerScope } from "../seller-scope/seller-scope";
import { changePacksWorkflow } from "../workflows/listing-change/change-packs";
import { packChanges, packsChange, type WantedPack } from "./pack-changes";

/**
 * Changes prices and stock of a product's packs, at once. What does not differ changes nothing, so the
 * same again is harmless. Throws `not_found` for what is not the seller's, and `invalid_input` when an
 * order came since she looked.
 */
export async function changePacks(
  container: MedusaContainer,
  scope: SellerScope,
  { productId, wanted }: { productId: string; wanted: WantedPack[] },
): Promise<void> {
  await withLock(container, `listing:${productId}`, async () => {
    const product = await retrieveScopedProduct(container, scope, productId);
    const packs = packChanges(product, wanted);
    if (packs.length === 0) {
      return;
    }
    await changePacksWorkflow(container).run({
      input: {
        changes: [packsChange(scope, productId, packs)],
        packs,
        stock_location_id: product.stock_location_id,
      },
    });
  });
}

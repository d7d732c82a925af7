import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { withLock } from "../locking/with-lock";
import { actorOf } from "../seller-scope/actor-of";
import { retrieveScopedImport } from "../seller-scope/retrieve-scoped-import";
import type { SellerScope } from "../seller-scope/seller-scope";
import { startImportWorkflow } from "../workflows/product-import/start-import";
import { importLock } from "./import-lock";

/**
 * Begins to load an import in the background; again is harmless. Throws `not_found` outside the scope and
 * `wrong_status` for a file in which something is wrong or that was looked at too long ago.
 */
export async function startImport(
  container: MedusaContainer,
  scope: SellerScope,
  id: string,
): Promise<void> {
  await withLock(container, importLock(scope.seller.id), async () => {
    const { status, pruned_at, file_name, counts } = await retrieveScopedImport(
      container,
      scope,
      id,
    );
    if (status === "loading" || status === "done") {
      return;
    }
    if (status === "refused" || pruned_at !== null) {
      throw new MarketError("wrong_status");
    }
    await startImportWorkflow(container).run({
      input: {
        actor: actorOf(scope),
        id,
        seller_id: scope.seller.id,
        file_name,
        counts: { ...counts },
      },
    });
  });
}

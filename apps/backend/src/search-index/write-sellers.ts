import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { withLock } from "../locking/with-lock";
import { loadShelfSellers } from "../search-documents/load-shelf-sellers";
import { toSellerDocument } from "../search-documents/to-seller-document";
import { SELLER_INDEX, WRITE_LOCK } from "./index-names";

/** Writes the documents of sellers as they are now, and removes those of sellers that are not active. */
export function writeSellers(container: MedusaContainer, ids: string[]): Promise<void> {
  return withLock(container, WRITE_LOCK, async () => {
    const search = container.resolve(Modules.SEARCH);
    const documents = (await loadShelfSellers(container, ids)).map(toSellerDocument);
    const active = new Set(documents.map(({ id }) => id));
    const inactive = ids.filter((id) => !active.has(id));
    await search.upsertDocuments({ index: SELLER_INDEX, documents });
    if (inactive.length > 0) {
      await search.deleteDocuments({ index: SELLER_INDEX, filters: { id: inactive } });
    }
  });
}

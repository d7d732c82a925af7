import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { withLock } from "../locking/with-lock";
import { loadProductDocuments } from "../search-documents/load-product-documents";
import { DOCUMENT_BATCH, PRODUCT_INDEX, WRITE_LOCK } from "./index-names";

async function writeBatch(container: MedusaContainer, ids: string[]): Promise<void> {
  const search = container.resolve(Modules.SEARCH);
  const { documents } = await loadProductDocuments(container, { id: ids });
  const shown = new Set(documents.map(({ id }) => id));
  const hidden = ids.filter((id) => !shown.has(id));
  await search.upsertDocuments({ index: PRODUCT_INDEX, documents });
  if (hidden.length > 0) {
    await search.deleteDocuments({ index: PRODUCT_INDEX, filters: { id: hidden } });
  }
}

/**
 * Writes the documents of products as they are now, and removes those of products that are on no shelf.
 * Reading and writing happen under one lock: two writers never put an older state over a newer one.
 */
export async function writeProducts(container: MedusaContainer, ids: string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += DOCUMENT_BATCH) {
    const batch = ids.slice(start, start + DOCUMENT_BATCH);
    await withLock(container, WRITE_LOCK, () => writeBatch(container, batch));
  }
}

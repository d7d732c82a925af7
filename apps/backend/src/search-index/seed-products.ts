import { container } from "@medusajs/framework";
import type { SearchTypes } from "@medusajs/framework/types";
import { productsBehind, SUBJECTS } from "../changes/products-behind";
import { loadProductDocuments } from "../search-documents/load-product-documents";
import type { ProductDocument } from "../search-documents/product-document";
import { DOCUMENT_BATCH } from "./index-names";

/** Documents to write and ids to delete, as the Search Module takes them from a seed. */
type Mutation =
  | { action: "upsert"; documents: ProductDocument[] }
  | { action: "delete"; filters: { id: string[] } };

async function productsChangedSince(since: Date): Promise<string[]> {
  const changed = await Promise.all(
    SUBJECTS.map((subject) => productsBehind(container, subject, { updated_at: { $gte: since } })),
  );
  return [...new Set(changed.flat())];
}

/** Some products as they are now: documents of those on a shelf, deletion of the others. */
async function* reread(ids: string[]): AsyncGenerator<Mutation[]> {
  for (let start = 0; start < ids.length; start += DOCUMENT_BATCH) {
    const batch = ids.slice(start, start + DOCUMENT_BATCH);
    const { documents } = await loadProductDocuments(container, { id: batch });
    const shown = new Set(documents.map(({ id }) => id));
    const hidden = batch.filter((id) => !shown.has(id));
    yield [
      { action: "upsert", documents },
      { action: "delete", filters: { id: hidden } },
    ];
  }
}

/**
 * All products on the shelves in batches, in the order of their ids, so that a run that was cut off goes
 * on behind its last one. A catch-up reads only those products of which something changed meanwhile. It asks more of
 * the market than the Search Module's own container holds, so it takes the process's.
 */
export async function* seedProducts({
  last_key,
  catchup,
}: SearchTypes.SearchSeedContext): AsyncGenerator<Mutation[]> {
  if (catchup) {
    yield* reread(await productsChangedSince(catchup.since));
    return;
  }
  let after = last_key;
  for (;;) {
    const batch = await loadProductDocuments(container, { after, take: DOCUMENT_BATCH });
    yield [{ action: "upsert", documents: batch.documents }];
    if (batch.ids.length < DOCUMENT_BATCH) {
      return;
    }
    after = batch.ids.at(-1);
  }
}

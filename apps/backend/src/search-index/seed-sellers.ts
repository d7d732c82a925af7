import type { SearchTypes } from "@medusajs/framework/types";
import { loadShelfSellers } from "../search-documents/load-shelf-sellers";
import type { SellerDocument } from "../search-documents/seller-document";
import { toSellerDocument } from "../search-documents/to-seller-document";

interface Upsert {
  action: "upsert";
  documents: SellerDocument[];
}

/** All active sellers at once, also to catch up: they are few. */
export async function* seedSellers({
  container,
}: SearchTypes.SearchSeedContext): AsyncGenerator<Upsert[]> {
  const sellers = await loadShelfSellers(container);
  yield [{ action: "upsert", documents: sellers.map(toSellerDocument) }];
}

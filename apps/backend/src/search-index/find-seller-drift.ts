import type { MedusaContainer } from "@medusajs/framework/types";
import { loadShelfSellers } from "../search-documents/load-shelf-sellers";
import { toSellerDocument } from "../search-documents/to-seller-document";
import { compareDocuments, indexedIds } from "./compare-documents";
import type { Drift } from "./drift";
import { SELLER_INDEX } from "./index-names";

/** Compares the seller index with all sellers. */
export async function findSellerDrift(container: MedusaContainer): Promise<Drift> {
  const documents = (await loadShelfSellers(container)).map(toSellerDocument);
  const active = documents.map(({ id }) => id);
  const ids = [...new Set([...(await indexedIds(container, SELLER_INDEX)), ...active])];
  return compareDocuments(container, SELLER_INDEX, ids, documents);
}

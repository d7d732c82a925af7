import type { SellerView } from "../catalogue/catalogue";
import type { SellerDocument } from "../search-documents/seller-document";

/** A seller as the shop shows her, from her document. */
export function sellerOfDocument(document: SellerDocument): SellerView {
  return {
    handle: document.handle,
    name: document.name,
    kind: document.kind,
    commune_code: document.commune_code,
    story: document.story,
    status: document.status,
    demonstration: document.demonstration,
    naming: document.naming,
    delivery_rates: document.delivery_rates,
  };
}

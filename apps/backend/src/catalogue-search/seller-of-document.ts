import type { ListedSellerView, SellerView } from "../catalogue/catalogue";
import type { SellerDocument } from "../search-documents/seller-document";

/** A seller as the shop shows her, from her document. */
export function sellerOfDocument(document: SellerDocument): SellerView {
  return {
    ...listedSellerOfDocument(document),
    story: document.story,
    naming: document.naming,
    delivery_rates: document.delivery_rates,
  };
}

/** The fields that `listedSellerOfDocument` needs. */
export const LISTED_SELLER_FIELDS = [
  "handle",
  "name",
  "kind",
  "commune_code",
  "status",
  "demonstration",
];

/** A seller as lists of products show her, from her document with `LISTED_SELLER_FIELDS`. */
export function listedSellerOfDocument(document: SellerDocument): ListedSellerView {
  return {
    handle: document.handle,
    name: document.name,
    kind: document.kind,
    commune_code: document.commune_code,
    status: document.status,
    demonstration: document.demonstration,
  };
}

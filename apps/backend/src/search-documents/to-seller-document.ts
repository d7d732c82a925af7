import { communeNames } from "./commune-names";
import type { SellerDocument } from "./seller-document";
import type { ShelfSeller } from "./shelf-seller";

export function toSellerDocument(seller: ShelfSeller): SellerDocument {
  return {
    id: seller.id,
    handle: seller.handle,
    name: seller.name,
    kind: seller.kind,
    commune_code: seller.commune_code,
    ...communeNames(seller.commune_code),
    story: seller.story,
    status: seller.status,
    demonstration: seller.demonstration,
    naming: seller.naming,
    delivery_rates: seller.delivery_rates,
  };
}

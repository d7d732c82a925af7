import { meanScore } from "@cho-lang/catalogue-search/rating";
import type { CardView, RatingView } from "../catalogue/catalogue";
import type { ProductDocument } from "../search-documents/product-document";

/** The paths of a document that a card is made of. */
export const CARD_FIELDS = [
  "id",
  "handle",
  "title",
  "seller",
  "product_set",
  "keywords",
  "storage",
  "season_months",
  "price_from_vnd",
  "price_from_weight_grams",
  "variants_count",
  "in_stock",
  "review_count",
  "review_points",
  "image.name",
  "image.alt",
  "certificates.number",
  "certificates.decision_date",
  "certificates.issued_on",
  "certificates.issuing_body",
  "certificates.issuing_level",
  "certificates.stars",
  "certificates.kind",
  "certificates.criteria_version",
  "certificates.product_set",
  "certificates.status",
  "certificates.withdrawn_on",
  "demonstration",
  "created_at",
];

function toRatingView({
  review_count: count = 0,
  review_points: points = 0,
}: ProductDocument): RatingView | null {
  const mean = meanScore({ count, points });
  return mean === null ? null : { count, mean };
}

/** A product's shelf card from its document, with the fields of `CARD_FIELDS`. */
export function cardOfDocument(document: ProductDocument): CardView {
  return {
    id: document.id,
    handle: document.handle,
    title: document.title,
    seller: document.seller,
    product_set: document.product_set,
    keywords: document.keywords,
    temperature_class: document.storage,
    season_months: document.season_months.length > 0 ? document.season_months : null,
    price_from_vnd: document.price_from_vnd,
    price_from_weight_grams: document.price_from_weight_grams,
    variants_count: document.variants_count,
    in_stock: document.in_stock,
    rating: toRatingView(document),
    image: document.image ?? null,
    certificates: document.certificates,
    demonstration: document.demonstration,
    created_at: new Date(document.created_at).toISOString(),
  };
}

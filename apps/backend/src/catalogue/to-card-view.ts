import type { CardView, ProductView } from "./catalogue";

/** The shelf's part of a product, so that lists stay small. */
export function toCardView(product: ProductView): CardView {
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    seller: product.seller,
    product_set: product.product_set,
    keywords: product.keywords,
    temperature_class: product.temperature_class,
    season_months: product.season_months,
    price_from_vnd: product.price_from_vnd,
    price_from_weight_grams: product.price_from_weight_grams,
    variants_count: product.variants_count,
    in_stock: product.in_stock,
    image: product.image,
    certificates: product.certificates,
    demonstration: product.demonstration,
    created_at: product.created_at,
  };
}

import type { Certificate } from "@cho-lang/ocop/certificate";
import { productSet } from "@cho-lang/ocop/product-sets";
import { availablePieces } from "../offers/available-pieces";
import type { ProductView, VariantView } from "./catalogue";
import type { ProductRow } from "./product-row";

const LARGEST_SHOWN_STOCK = 99;

function toVariantViews(row: ProductRow, stockLocationId: string): VariantView[] {
  return (row.variants ?? [])
    .toSorted((a, b) => (a.variant_rank ?? 0) - (b.variant_rank ?? 0))
    .flatMap((variant) => {
      const price = variant.calculated_price?.calculated_amount;
      if (price === null || price === undefined) {
        return [];
      }
      const available = availablePieces(variant.inventory_items ?? [], stockLocationId);
      return [
        {
          id: variant.id,
          label: variant.title,
          weight_grams: variant.weight,
          price_vnd: Math.round(Number(price)),
          in_stock: available > 0,
          available: Math.min(available, LARGEST_SHOWN_STOCK),
        },
      ];
    });
}

/** The seller's part of a product that its view needs. */
export interface ProductSeller {
  handle: string;
  stock_location_id: string;
}

/**
 * Where a product is shown: to everybody, or only to who has declared her age. Nothing is on both, so that no answer to
 * everybody can hold alcohol by oversight.
 */
export type Shelf = "open" | "alcohol";

/**
 * A product as the shop shows it on a shelf, or null when it cannot be shown there: no listing, no price, or one for
 * the other shelf.
 */
export function toProductView(
  row: ProductRow,
  seller: ProductSeller,
  certificates: Certificate[],
  shelf: Shelf,
): ProductView | null {
  const { listing } = row;
  const variants = toVariantViews(row, seller.stock_location_id);
  const cheapest = variants.toSorted((a, b) => a.price_vnd - b.price_vnd)[0];
  const shelfOf = (set: number): Shelf => (productSet(set).alcohol ? "alcohol" : "open");
  if (!listing || !cheapest || shelfOf(listing.product_set) !== shelf) {
    return null;
  }
  const images = listing.pictures.map((name) => ({ name, alt: row.title }));
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    seller: seller.handle,
    product_set: listing.product_set,
    keywords: listing.keywords,
    temperature_class: listing.temperature_class,
    season_months: listing.season_months?.map(Number) ?? null,
    price_from_vnd: cheapest.price_vnd,
    price_from_weight_grams: cheapest.weight_grams,
    variants_count: variants.length,
    in_stock: variants.some((variant) => variant.in_stock),
    image: images[0] ?? null,
    certificates,
    demonstration: listing.demonstration,
    created_at: new Date(row.created_at).toISOString(),
    description: row.description ?? "",
    story: listing.story,
    storage: listing.storage,
    shelf_life_days: listing.shelf_life_days,
    transit_days: listing.transit_days,
    dispatch_weekdays: listing.dispatch_weekdays?.map(Number) ?? null,
    cutoff_time: listing.cutoff_time,
    allowed_provinces: listing.allowed_provinces,
    ingredients: listing.ingredients,
    instructions: listing.instructions,
    warnings: listing.warnings,
    images,
    variants,
  };
}

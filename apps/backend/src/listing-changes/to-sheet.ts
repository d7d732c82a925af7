import type { ProductRow } from "../catalogue/product-row";
import type { TemperatureClass } from "../listings/listing-fields";
import type { ChangeableSheet } from "./sheet-changes";

/** What a product says; null before it is listed. */
export function toSheet({
  title,
  listing,
}: Pick<ProductRow, "title" | "listing">): ChangeableSheet | null {
  return listing
    ? {
        title,
        product_set: listing.product_set,
        photos: listing.pictures,
        temperature_class: listing.temperature_class as TemperatureClass,
        shelf_life_days: listing.shelf_life_days,
        storage: listing.storage,
        transit_days: listing.transit_days,
        dispatch_weekdays: listing.dispatch_weekdays?.map(Number) ?? null,
        cutoff_time: listing.cutoff_time,
        allowed_provinces: listing.allowed_provinces,
        ingredients: listing.ingredients,
        instructions: listing.instructions,
        warnings: listing.warnings,
        story: listing.story,
        season_months: listing.season_months?.map(Number) ?? null,
        keywords: listing.keywords,
      }
    : null;
}

import type { ListingFields } from "../listings/listing-fields";
import type { ProductSheet } from "./product-sheet";

/** What of a sheet the listing keeps; the rest is Medusa's product, its prices and its stock. */
export function listingFieldsOf(sheet: ProductSheet): ListingFields {
  const { product_set, temperature_class, shelf_life_days, storage, story } = sheet;
  const { season_months, keywords, transit_days, dispatch_weekdays, cutoff_time } = sheet;
  const { allowed_provinces, ingredients, instructions, warnings } = sheet;
  return {
    product_set,
    temperature_class,
    shelf_life_days,
    storage,
    transit_days,
    dispatch_weekdays,
    cutoff_time,
    allowed_provinces,
    ingredients,
    instructions,
    warnings,
    story,
    season_months,
    keywords,
  };
}

import type { ProductListing } from "../../api/admin/products/[id]/listing/product-listing";

/** A form's fields as they are typed. */
export interface ListingFormValues {
  seller: { id: string; title: string } | null;
  product_set: string;
  temperature_class: string;
  shelf_life_days: string;
  storage: string;
  transit_days: string;
  dispatch_weekdays: string;
  cutoff_time: string;
  allowed_provinces: string;
  ingredients: string;
  instructions: string;
  warnings: string;
  story: string;
  season_months: string;
  keywords: string;
  stock: string;
}

/** What a form starts with: how the product is sold now, or the usual case. */
export function listingFormValues({
  seller,
  listing,
  province_names,
}: ProductListing): ListingFormValues {
  return {
    seller: seller && { id: seller.id, title: seller.name },
    product_set: listing ? String(listing.product_set) : "",
    temperature_class: listing?.temperature_class ?? "ambient",
    shelf_life_days: String(listing?.shelf_life_days ?? ""),
    storage: listing?.storage ?? "",
    transit_days: String(listing?.transit_days ?? ""),
    dispatch_weekdays: (listing?.dispatch_weekdays ?? []).map(weekdayName).join(", "),
    cutoff_time: listing?.cutoff_time ?? "",
    allowed_provinces: province_names?.join(", ") ?? "",
    ingredients: listing?.ingredients ?? "",
    instructions: listing?.instructions ?? "",
    warnings: listing?.warnings ?? "",
    story: listing?.story ?? "",
    season_months: listing?.season_months?.join(", ") ?? "",
    keywords: listing?.keywords.join(", ") ?? "",
    stock: "0",
  };
}

const SUNDAY = 7;

/** A day of the week as Vietnamese count it: Monday is the second, "2", and Sunday "CN". */
function weekdayName(day: number): string {
  return day === SUNDAY ? "CN" : String(day + 1);
}

/** The day 1–7 behind such a name; NaN for none. */
function weekdayOf(name: string): number {
  return name.toUpperCase() === "CN" ? SUNDAY : Number(name) - 1;
}

/** Null for an empty field; what is no number is left to the server to refuse. */
function numberOrNull(text: string): number | null {
  return text.trim() === "" ? null : Number(text);
}

function parts(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The request that a filled form makes; what is no number is left to the server to refuse. */
export function listingRequest({ seller, ...values }: ListingFormValues): object {
  const months = parts(values.season_months);
  const provinces = parts(values.allowed_provinces);
  const days = parts(values.dispatch_weekdays);
  return {
    seller_id: seller?.id ?? "",
    product_set: Number(values.product_set),
    temperature_class: values.temperature_class,
    shelf_life_days: numberOrNull(values.shelf_life_days),
    storage: values.storage,
    transit_days: numberOrNull(values.transit_days),
    dispatch_weekdays: days.length > 0 ? days.map(weekdayOf) : null,
    cutoff_time: values.cutoff_time.trim() || null,
    allowed_provinces: provinces.length > 0 ? provinces : null,
    ingredients: values.ingredients,
    instructions: values.instructions,
    warnings: values.warnings,
    story: values.story,
    season_months: months.length > 0 ? months.map(Number) : null,
    keywords: parts(values.keywords),
    stock: numberOrNull(values.stock),
  };
}

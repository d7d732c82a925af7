import type { ProductListing } from "../../api/admin/products/[id]/listing/product-listing";

/** A form's fields as they are typed. */
export interface ListingFormValues {
  seller: { id: string; title: string } | null;
  product_set: string;
  temperature_class: string;
  shelf_life_days: string;
  storage: string;
  story: string;
  season_months: string;
  keywords: string;
  stock: string;
}

/** What a form starts with: how the product is sold now, or the usual case. */
export function listingFormValues({ seller, listing }: ProductListing): ListingFormValues {
  return {
    seller: seller && { id: seller.id, title: seller.name },
    product_set: listing ? String(listing.product_set) : "",
    temperature_class: listing?.temperature_class ?? "ambient",
    shelf_life_days: String(listing?.shelf_life_days ?? ""),
    storage: listing?.storage ?? "",
    story: listing?.story ?? "",
    season_months: listing?.season_months?.join(", ") ?? "",
    keywords: listing?.keywords.join(", ") ?? "",
    stock: "0",
  };
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
  return {
    seller_id: seller?.id ?? "",
    product_set: Number(values.product_set),
    temperature_class: values.temperature_class,
    shelf_life_days: values.shelf_life_days.trim() === "" ? null : Number(values.shelf_life_days),
    storage: values.storage,
    story: values.story,
    season_months: months.length > 0 ? months.map(Number) : null,
    keywords: parts(values.keywords),
    stock: values.stock.trim() === "" ? null : Number(values.stock),
  };
}

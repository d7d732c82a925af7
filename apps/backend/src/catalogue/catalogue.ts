import type { Certificate } from "@cho-lang/ocop/certificate";
import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import type { OwnZone } from "@cho-lang/delivery/own-zones";
import type { SendingPause } from "@cho-lang/seller-rules/sending-pause";

/** A picture's name; its files are `<name>-<width>.<webp|avif>`. */
export interface ImageView {
  name: string;
  alt: string;
}

/** A seller beside her products in a list. */
export interface ListedSellerView {
  handle: string;
  name: string;
  kind: string;
  commune_code: string;
  status: "active" | "suspended" | "closed";
  demonstration: boolean;
}

export interface SellerView extends ListedSellerView {
  story: string;
  naming: "named" | "illustrative";
  delivery_rates: DeliveryRates;
}

/** A seller on her own page and on her products' pages; lists say less. */
export interface SellerPageView extends SellerView {
  /** She sells, and sends nothing until a day; null while she sends. */
  sending_pause: SendingPause | null;
  /** Whether orders of hers may be paid in cash when they arrive, if need be up to a ceiling. */
  takes_cash: boolean;
  /** Where her carrier asks another fee than by distance, or does not go. */
  own_zones: readonly OwnZone[];
}

/** What the shown reviews of a product come to; buyers' points, never stars. */
export interface RatingView {
  count: number;
  /** Their mean score to one decimal, e.g. "4.6", of 5. */
  mean: string;
}

/**
 * A product on a shelf. Its stars are not among the fields: they follow from the certificates and the
 * day on which somebody looks.
 */
export interface CardView {
  id: string;
  handle: string;
  title: string;
  /** Handle of the seller. */
  seller: string;
  product_set: number;
  keywords: string[];
  temperature_class: string;
  season_months: number[] | null;
  /** Cheapest variant, đồng, and its weight. */
  price_from_vnd: number;
  price_from_weight_grams: number | null;
  variants_count: number;
  in_stock: boolean;
  /** Null without any review. */
  rating: RatingView | null;
  image: ImageView | null;
  certificates: Certificate[];
  demonstration: boolean;
  created_at: string;
}

export interface VariantView {
  id: string;
  label: string;
  weight_grams: number | null;
  price_vnd: number;
  in_stock: boolean;
  /** Pieces left, at most 99. */
  available: number;
}

/** A product with all that is told of it; what buyers say has an address of its own. */
export interface ProductView extends Omit<CardView, "rating"> {
  description: string;
  story: string;
  storage: string;
  shelf_life_days: number | null;
  /** Whole days on the way that it bears; null for as long as it keeps. */
  transit_days: number | null;
  /** Days of the week on which it is handed over, 1 Monday to 7 Sunday; null for every day. */
  dispatch_weekdays: number[] | null;
  /** "HH:MM" in Việt Nam, until which an order still leaves that day; null when it is not said. */
  cutoff_time: string | null;
  /** Codes of the provinces that it is sent to; null for all. */
  allowed_provinces: string[] | null;
  ingredients: string;
  instructions: string;
  warnings: string;
  images: ImageView[];
  variants: VariantView[];
}

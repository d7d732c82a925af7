import type { Certificate } from "@cho-lang/ocop/certificate";
import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import type { OwnZone } from "@cho-lang/delivery/own-zones";
import type { SendingPause } from "@cho-lang/seller-rules/sending-pause";

// What the backend sends; pages never see these shapes. Money is whole đồng, weights are grams.

export type SellerKind = "cooperative" | "cooperative_group" | "household" | "farm" | "enterprise";

/** A seller beside her products in a list. */
export interface ListedSellerWire {
  handle: string;
  name: string;
  kind: SellerKind;
  commune_code: string;
  status: "active" | "suspended" | "closed";
  demonstration: boolean;
}

export interface SellerWire extends ListedSellerWire {
  story: string | null;
  delivery_rates: DeliveryRates;
  naming: "named" | "illustrative";
}

/** A seller on her own page and with one product of hers. */
export interface SellerPageWire extends SellerWire {
  sending_pause: SendingPause | null;
  /** Not told in an answer that is kept from before it was asked. */
  takes_cash?: boolean;
  /** Not told either in such an answer. */
  own_zones?: readonly OwnZone[];
}

export interface ImageWire {
  name: string;
  alt: string;
}

export type TemperatureClass = "ambient" | "fragile" | "chilled" | "frozen" | "service";

/** What a product's shown reviews come to. */
export interface RatingWire {
  count: number;
  /** To one decimal, "4.6". */
  mean: string;
}

export interface CardWire {
  id: string;
  handle: string;
  title: string;
  seller: string;
  product_set: number;
  keywords: string[];
  temperature_class: TemperatureClass;
  season_months: number[] | null;
  price_from_vnd: number;
  price_from_weight_grams: number | null;
  /** Told in the order by it alone. */
  unit_price?: { amount_vnd: number; per: "kg" | "l" } | null;
  variants_count: number;
  in_stock: boolean;
  /** Null without any review; not told of a single product, nor in an answer that is kept from before. */
  rating?: RatingWire | null;
  image: ImageWire | null;
  certificates: Certificate[];
  demonstration: boolean;
  created_at: string;
}

export interface VariantWire {
  id: string;
  label: string;
  weight_grams: number | null;
  price_vnd: number;
  in_stock: boolean;
  available: number;
}

export interface ProductWire extends CardWire {
  description: string | null;
  story: string | null;
  /** How to keep it, in a sentence; may be empty. */
  storage: string | null;
  shelf_life_days: number | null;
  transit_days: number | null;
  /** 1 Monday to 7 Sunday; null for every day. */
  dispatch_weekdays: number[] | null;
  /** "HH:MM" in Việt Nam. */
  cutoff_time: string | null;
  /** Codes of the provinces that it is sent to; null for all. */
  allowed_provinces: string[] | null;
  ingredients: string;
  instructions: string;
  warnings: string;
  images: ImageWire[];
  variants: VariantWire[];
}

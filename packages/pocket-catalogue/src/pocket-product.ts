/**
 * A product as a phone keeps it: enough to find it and to show its card without a line. Money in whole
 * đồng, weights in grams, days as YYYY-MM-DD in Việt Nam.
 */
export type PocketProduct = {
  /** Also its id on the phone, and the last part of its page's address. */
  handle: string;
  title: string;
  keywords: string[];
  description: string;
  /** Handle of the seller. */
  seller: string;
  seller_name: string;
  seller_kind: string;
  commune_code: string;
  commune_name: string;
  commune_old_names: string[];
  product_set: number;
  set_name: string;
  /** Slug of the product group. */
  group: string;
  group_name: string;
  /** Stars of today and of days to come; days that are over are left out. */
  star_spans: { value: number; from: string; until: string }[];
  price_from_vnd: number;
  price_from_weight_grams: number | null;
  unit_price_vnd: number | null;
  variants_count: number;
  in_stock: boolean;
  /** Months of the year, 1–12, in which alone it is to be had; none of what there is all year. */
  season_months: number[];
  storage: string;
  delivers_to: string[];
  /** Class of its demand: the higher, the more of it was bought lately. */
  demand: number;
  /** How many reviews of it are shown, and the sum of their scores; not told by what a phone kept from before. */
  review_count?: number;
  review_points?: number;
  /** Milliseconds since 1970, of a whole minute. */
  created_at: number;
  /** Files `<name>-320|640|1080.webp|avif`. */
  image: { name: string; alt: string } | null;
  demonstration: boolean;
};

import type { Certificate } from "@cho-lang/ocop/certificate";
import type { StarSpan } from "@cho-lang/ocop/star-spans";
import type { ImageView } from "../catalogue/catalogue";
import type { Plain } from "./plain";

/**
 * A product as it is searched, filtered, sorted and shown on a shelf; money in whole đồng, weights in
 * grams. It holds nothing that changes with the clock alone: its stars follow from their spans and the
 * day on which somebody asks.
 */
export type ProductDocument = {
  id: string;
  handle: string;
  title: string;
  keywords: string[];
  description: string;
  /** Handle of the seller. */
  seller: string;
  seller_name: string;
  seller_kind: string;
  /** Five digits. */
  commune_code: string;
  commune_name: string;
  /** What its land was called until 30/6/2025: communes and districts. */
  commune_old_names: string[];
  /** One of the programme's 26 product sets. */
  product_set: number;
  set_name: string;
  /** Slug of the product group. */
  group: string;
  group_name: string;
  /** All that the public may see, the newest first. */
  certificates: Plain<Certificate>[];
  /** Their numbers as parts of addresses, e.g. "4011-qd-ubnd". */
  certificate_slugs: string[];
  star_spans: Plain<StarSpan>[];
  /** Price of the cheapest variant, its weight, and what a kilogram or litre of it costs. */
  price_from_vnd: number;
  price_from_weight_grams: number | null;
  unit_price_vnd: number | null;
  /** Which of the two it is; not told by documents of before, until all are written anew. */
  unit_price_per?: "kg" | "l" | null;
  variants_count: number;
  in_stock: boolean;
  /** Months of the year, 1–12, in which alone it is to be had; none of what there is all year. */
  season_months: number[];
  /** How it must be carried: ambient, fragile, chilled, frozen or service. */
  storage: string;
  /** Where it can be sent: the seller's own commune by its code, and zones as the fees know them. */
  delivers_to: string[];
  /** Class of its demand in the last 90 days, as `demandOf` makes it. */
  demand: number;
  /** How many reviews of it are shown, and the sum of their scores; not told by documents of before, until all are written anew. */
  review_count?: number;
  review_points?: number;
  /** By what the best rated stand first, as `esteemOf` makes it; as old as those. */
  esteem?: number;
  /** Milliseconds since 1970. */
  created_at: number;
  image: Plain<ImageView> | null;
  demonstration: boolean;
  status: "published";
  /** The seller's own sales channel and the market's, on which all products are. */
  sales_channel_ids: string[];
};

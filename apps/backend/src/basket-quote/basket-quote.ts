import type { OfferSeller } from "../offers/offer";
import type { QuotedDelivery } from "./quote-delivery";

/** `not_deliverable`: nothing brings it to the destination. */
export type LineProblem =
  "sold_out" | "too_few" | "price_changed" | "not_for_sale" | "not_deliverable";

export interface QuotedLine {
  variant_id: string;
  product_handle: string;
  title: string;
  label: string;
  image: { name: string; alt: string } | null;
  quantity: number;
  unit_price_vnd: number;
  seen_unit_price_vnd: number;
  available: number;
  line_total_vnd: number;
  problem: LineProblem | null;
  /** Only for who has declared her age; not to be paid in cash. */
  alcohol: boolean;
}

export interface QuotedGroup {
  seller: OfferSeller;
  lines: QuotedLine[];
  goods_total_vnd: number;
  /** What is known of it. */
  weight_grams: number;
  /** Null until the destination is known, and when nothing brings the goods there. */
  delivery_fee_vnd: number | null;
  total_vnd: number;
  /** Null until the destination is known. */
  delivery: QuotedDelivery | null;
}

/** A basket with today's prices and stock, one group a seller. All amounts in whole đồng. */
export interface BasketQuote {
  groups: QuotedGroup[];
  item_count: number;
  goods_total_vnd: number;
  delivery_total_vnd: number | null;
  total_vnd: number;
}

/** Where the parcels go: two-level address codes. */
export interface Destination {
  province_code: string;
  commune_code: string;
}

export interface BasketLineRow {
  variant_id: string;
  quantity: number;
  seen_unit_price: number;
}

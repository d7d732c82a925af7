import type { CarriedGoods } from "@cho-lang/delivery/carried-goods";
import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import type { SellerDelivery } from "@cho-lang/delivery/seller-delivery";
import type { CashTerms } from "@cho-lang/seller-rules/cash-terms";
import type { SendingPause } from "@cho-lang/seller-rules/sending-pause";
import type { SellerStatus } from "@cho-lang/seller-rules/standing";

/** The seller behind an offer, with what an order from it needs. */
export interface OfferSeller {
  id: string;
  handle: string;
  name: string;
  commune_code: string;
  status: SellerStatus;
  /** May sell at the moment of reading: active, and linked as far as the law wants it by then. */
  selling: boolean;
  /** Product sets that she lacks a paper in force for at the moment of reading. */
  closed_sets: number[];
  /** Sells, and sends nothing until a day; null while she sends. */
  sending_pause: SendingPause | null;
  /** Takes transfers, and has an account in force that a code can name. */
  takes_transfers: boolean;
  cash: CashTerms;
  sales_channel_id: string;
  stock_location_id: string;
  shipping_option_id: string;
  delivery_rates: DeliveryRates;
  /** In which ways her goods come to their buyers. */
  delivery: SellerDelivery;
}

/** A variant as it can be bought now. Prices in whole đồng, tax included. */
export interface Offer {
  variant_id: string;
  label: string;
  weight_grams: number | null;
  /** What its listing says of the way to its buyer. */
  carried: CarriedGoods;
  product_id: string;
  product_handle: string;
  title: string;
  image: { name: string; alt: string } | null;
  unit_price_vnd: number;
  /** Pieces that can still be reserved at the seller's stock location. */
  available: number;
  /** Published, priced, and its seller may sell it. */
  for_sale: boolean;
  seller: OfferSeller;
}

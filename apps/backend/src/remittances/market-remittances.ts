import type { AgedCash } from "@cho-lang/payment-codecs/age-remittances";

/** What carriers hold for whom, or which carrier holds it. Whole đồng. */
export interface HeldCash {
  missing_vnd: number;
  /** Parcels. */
  count: number;
  ages: AgedCash[];
}

export interface CarrierCash extends HeldCash {
  /** As sellers write it, whatever capitals they use; empty for those of which nobody told the name. */
  carrier: string;
}

export interface SellerCash extends HeldCash {
  seller_id: string;
  name: string;
}

/** A line of a seller's file that names none of her orders and parcels. Whole đồng. */
export interface UnknownLine {
  id: string;
  seller_id: string;
  seller: string;
  name: string;
  carrier: string;
  /** "YYYY-MM-DD". */
  day: string;
  amount_vnd: number;
}

/** Cash of the whole market that carriers collected and have not passed on, as sellers' files tell. */
export interface MarketRemittances {
  held: HeldCash;
  /** The largest first, at most twenty. */
  carriers: CarrierCash[];
  /** One page of sellers for whom something is held, the largest first. */
  sellers: SellerCash[];
  /** All of them. */
  count: number;
  /** Lines of the last ninety days that fit nothing; the newest of them. */
  unknown: { count: number; sum_vnd: number; latest: UnknownLine[] };
}

/** What the generator must know of a product. */
export interface OrderableProduct {
  handle: string;
  /** Handle of its seller. */
  seller: string;
  product_set: number;
  /** Months 1–12 in which it is on sale; null for the whole year. */
  season_months: number[] | null;
  variants: { label: string; price_vnd: number }[];
}

export interface DemonstrationBuyer {
  name: string;
  /** E.164, of a series of numbers that is easily seen to be made up. */
  phone: string;
  street: string;
  province_code: string;
  commune_code: string;
}

export type DemonstrationStatus =
  "placed" | "confirmed" | "handed_over" | "delivered" | "cancelled";

/** An order of the past that nobody made: shown and counted only as demonstration. */
export interface DemonstrationOrder {
  /** Same in every run, and unique: running the load again finds it. */
  code: string;
  seller: string;
  buyer: DemonstrationBuyer;
  lines: {
    product: string;
    variant: string;
    quantity: number;
    /** Đồng. */
    unit_price_vnd: number;
  }[];
  status: DemonstrationStatus;
  placed_at: Date;
  confirmed_at: Date | null;
  handed_over_at: Date | null;
  delivered_at: Date | null;
  cancelled_at: Date | null;
}

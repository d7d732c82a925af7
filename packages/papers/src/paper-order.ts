/** One order, or one parcel of it, as it is printed. Amounts in whole đồng. */
export interface PaperOrder {
  /** Short code, e.g. CL7K2M9Q. */
  code: string;
  /** What the parcel is called among several of the order, e.g. "Kiện 1/2"; null for the whole order. */
  parcel: string | null;
  /** Where its buyer follows it; the QR code leads there. */
  tracking_url: string;
  /** When it was placed, as people read it. */
  placed_at: string;
  seller: { name: string; place: string; phone: string | null };
  /** The phone number in any form. */
  buyer: { name: string; phone: string };
  /** Street, commune and province; empty for what its buyer comes for. */
  address: string;
  /** Who brings it; where and when its buyer comes for it. */
  delivery: PaperDelivery;
  note: string;
  lines: PaperLine[];
  goods_total_vnd: number;
  delivery_fee_vnd: number;
  /** What it comes to; what is collected for it, unless it is paid. */
  total_vnd: number;
  /** Paid by transfer before it left: nothing is collected. */
  paid: boolean;
  /** Made for demonstration: it says so on every paper. */
  demonstration: boolean;
}

export type PaperDelivery =
  { by: "carrier" } | { by: "own_rider" } | { by: "buyer"; place: string; when: string };

export interface PaperLine {
  title: string;
  /** Which pack, e.g. "Hộp 10 quả". */
  label: string;
  quantity: number;
  unit_price_vnd: number;
  total_vnd: number;
  /** How it travels: ambient, fragile, chilled, frozen. */
  storage: string;
  /** Handed over only to who is of age. */
  alcohol: boolean;
}

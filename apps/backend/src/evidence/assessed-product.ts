import type { Certificate } from "@cho-lang/ocop/certificate";

/** A product that is assessed from time to time, with all that the market knows for it. */
export interface AssessedProduct {
  id: string;
  handle: string;
  title: string;
  product_set: number;
  story: string;
  /** How it is used; "" where nothing is said of it. */
  instructions: string;
  /** Names of its stored pictures. */
  pictures: string[];
  demonstration: boolean;
  /** Every recognition that it ever had and the public may see, the newest first. */
  certificates: Certificate[];
}

/** One line of an order that reached its buyer. Amounts in whole đồng. */
export interface SoldLine {
  order_id: string;
  product_id: string | null;
  /** Day of delivery in Việt Nam, YYYY-MM-DD. */
  delivered_on: string;
  pieces: number;
  goods_vnd: number;
}

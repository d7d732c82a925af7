/** One sum over sales delivered to consumers. Money in whole đồng as decimal text: it may outgrow a number. */
export interface DeliveredSaleSum {
  /** What is summed: everything, or the rows that share the key below. */
  of: "total" | "month" | "commune" | "group" | "star" | "commune_month";
  /** Month YYYY-MM, commune code, number of the product group, number of stars, or commune and month; null for none. */
  key: string | null;
  orders: number;
  goods_vnd: string;
  delivery_vnd: string;
  /** How many sellers delivered it. */
  sellers: number;
  /** Those with the most goods, the most first: all of them, or ten. */
  largest: { seller: string; goods_vnd: string }[];
}

/** A product set and the product group it belongs to. */
export interface SetOfGroup {
  product_set: number;
  product_group: number;
}

import type { SALES_DEFINITION } from "./sales-definition";

interface GoodsSum {
  orders: number;
  goods_vnd: number;
}

interface FullSum extends GoodsSum {
  delivery_vnd: number;
}

/** Delivered sales of the whole market. Amounts in whole đồng. */
export interface SalesReport {
  /** True while any seller of the market is made up: the figures then are too. */
  demonstration: boolean;
  /** When it was worked out, ISO 8601. */
  as_of: string;
  definition: typeof SALES_DEFINITION;
  total: FullSum;
  /** Oldest first, YYYY-MM; a month without deliveries is left out. */
  by_month: ({ month: string } & FullSum)[];
  by_commune: ({ commune_code: string } & GoodsSum)[];
  /** Null: the product had no product set. */
  by_group: ({ group: number | null } & GoodsSum)[];
  /** Null: no certificate was in force. */
  by_star: ({ stars: 3 | 4 | 5 | null } & GoodsSum)[];
}

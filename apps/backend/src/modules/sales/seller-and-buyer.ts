/** What one seller delivered to buyers of one kind in some days. */
export interface SellerAndBuyer {
  /** Null in the one row that is everything, counted by itself. */
  seller: string | null;
  /** Businesses and other organisations, not consumers; null in the row of everything. */
  to_business: boolean | null;
  orders: number;
  /** Whole đồng, tax included, delivery apart. */
  goods_vnd: number;
}

/** Takes the first and the last day. */
export const BY_SELLER_AND_BUYER = `SELECT seller_id AS seller, to_business,
    count(DISTINCT order_id)::int AS orders, coalesce(sum(goods_vnd), 0)::float8 AS goods_vnd
  FROM kept_sale
  WHERE delivered_on BETWEEN ? AND ?
  GROUP BY GROUPING SETS ((seller_id, to_business), ()) ORDER BY 1, 2`;

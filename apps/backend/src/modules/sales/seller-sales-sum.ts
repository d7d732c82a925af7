/** What of one seller reached its buyers in one month of delivery in Việt Nam. Amounts in whole đồng. */
export interface SellerMonthSum {
  /** YYYY-MM. */
  month: string;
  orders: number;
  /** Whoever bought. */
  goods_vnd: number;
  /** What of these businesses and other organisations bought: no retail sale. */
  to_business_vnd: number;
  delivery_vnd: number;
}

/** What of one product reached its buyers. */
export interface SellerProductSum {
  /** Null for lines whose product nobody knows any more. */
  product_id: string | null;
  orders: number;
  pieces: number;
  goods_vnd: number;
}

const FROM = "FROM kept_sale WHERE seller_id = ? AND delivered_on >= ?";

/** Sums by month, the oldest first; takes the seller and the first day. */
export const BY_MONTH = `SELECT substr(delivered_on, 1, 7) AS month, count(DISTINCT order_id)::int AS orders,
    sum(goods_vnd)::float8 AS goods_vnd,
    coalesce(sum(goods_vnd) FILTER (WHERE to_business), 0)::float8 AS to_business_vnd, sum(delivery_vnd)::float8 AS delivery_vnd
  ${FROM} GROUP BY 1 ORDER BY 1`;

/** Sums by product, the best first; takes the seller, the first day and how many. */
export const BY_PRODUCT = `SELECT product_id, count(DISTINCT order_id)::int AS orders, sum(quantity)::int AS pieces,
    sum(goods_vnd)::float8 AS goods_vnd
  ${FROM} GROUP BY product_id ORDER BY goods_vnd DESC, product_id LIMIT ?`;

/** What of one seller reached consumers in one month of delivery in Việt Nam. */
export interface SellerInMonth {
  seller: string;
  /** YYYY-MM. */
  month: string;
  /** Whole đồng, tax included, delivery apart. */
  goods_vnd: number;
}

/** Takes the first and the last day. */
export const BY_SELLER_AND_MONTH = `SELECT seller_id AS seller, left(delivered_on, 7) AS month,
    sum(goods_vnd)::float8 AS goods_vnd
  FROM kept_sale
  WHERE delivered_on BETWEEN ? AND ? AND NOT to_business
  GROUP BY 2, 1 ORDER BY 2, 1`;

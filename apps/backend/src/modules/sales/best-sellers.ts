/** A product by what of it reached consumers in some days. */
export interface BestSeller {
  product_id: string;
  seller_id: string;
  /** Whole đồng, tax included, delivery apart. */
  goods_vnd: number;
}

/** Takes the first day, the last one and how many. */
export const BEST_SELLERS = `SELECT product_id, max(seller_id) AS seller_id, sum(goods_vnd)::float8 AS goods_vnd
  FROM kept_sale
  WHERE delivered_on BETWEEN ? AND ? AND product_id IS NOT NULL AND NOT to_business
  GROUP BY product_id ORDER BY goods_vnd DESC, product_id LIMIT ?`;

/** What of one seller reached consumers in one month, from one commune, of one set and one number of stars. */
export interface SellerCell {
  seller: string;
  /** YYYY-MM. */
  month: string;
  commune_code: string;
  product_set: number | null;
  stars: number | null;
  /** Whole đồng, tax included, delivery apart. */
  goods_vnd: number;
}

/** Takes the first and the last day, and whether it is of made-up sales or of real ones. */
export const BY_SELLER_AND_CELL = `SELECT seller_id AS seller, left(delivered_on, 7) AS month, commune_code,
    product_set, stars, sum(goods_vnd)::float8 AS goods_vnd
  FROM kept_sale
  WHERE delivered_on BETWEEN ? AND ? AND demonstration = ?::boolean AND NOT to_business
  GROUP BY 2, 1, 3, 4, 5 ORDER BY 2, 1, 3, 4, 5`;

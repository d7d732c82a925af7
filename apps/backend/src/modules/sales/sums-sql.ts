import { LARGEST_KEPT } from "@cho-lang/retail-statistics/disclosure";

/** How the rows of a sum are named, and what they are grouped by. */
interface Grouping {
  /** SQL of what is summed up. */
  of: string;
  /** SQL of the key. */
  key: string;
  /** Columns of each grouping set; an empty one is the total. */
  sets: string[];
}

/**
 * Sums delivered sales and says which sellers stand behind each sum. An order with lines in two groups
 * counts once in each. Takes the product sets with their groups as JSON.
 */
function sumsSql({ of, key, sets }: Grouping): string {
  const ofSeller = sets.map((set) => (set === "" ? "(seller_id)" : `(${set}, seller_id)`));
  const named = `${of} AS "of", ${key} AS key`;
  return `
  WITH set_of_group AS (
    SELECT product_set, product_group
    FROM jsonb_to_recordset(?::jsonb) AS entry(product_set int, product_group int)
  ), sale AS (
    SELECT delivered_sale.order_id, seller_id, left(delivered_on, 7) AS month, commune_code,
      set_of_group.product_group, stars, goods_vnd, delivery_vnd
    FROM delivered_sale LEFT JOIN set_of_group USING (product_set)
    WHERE delivered_sale.deleted_at IS NULL
  ), of_seller AS (
    SELECT ${named}, seller_id, sum(goods_vnd)::bigint AS goods
    FROM sale GROUP BY GROUPING SETS (${ofSeller.join(", ")})
  ), placed AS (
    SELECT *, row_number() OVER (PARTITION BY "of", key ORDER BY goods DESC, seller_id) AS place
    FROM of_seller
  ), behind AS (
    SELECT "of", key, count(*)::int AS sellers,
      jsonb_agg(jsonb_build_object('seller', seller_id, 'goods_vnd', goods::text) ORDER BY place)
        FILTER (WHERE place <= ${LARGEST_KEPT}) AS largest
    FROM placed GROUP BY "of", key
  ), summed AS (
    SELECT ${named},
      count(DISTINCT order_id)::int AS orders,
      COALESCE(sum(goods_vnd), 0)::bigint::text AS goods_vnd,
      COALESCE(sum(delivery_vnd), 0)::bigint::text AS delivery_vnd
    FROM sale GROUP BY GROUPING SETS (${sets.map((set) => `(${set})`).join(", ")})
  )
  SELECT summed.*, COALESCE(sellers, 0) AS sellers, COALESCE(largest, '[]'::jsonb) AS largest
  FROM summed LEFT JOIN behind
    ON behind."of" = summed."of" AND behind.key IS NOT DISTINCT FROM summed.key
  ORDER BY summed."of", summed.key`;
}

/** The total, and every list of the report. */
export const SUMS = sumsSql({
  of: `CASE GROUPING(month, commune_code, product_group, stars)
      WHEN 7 THEN 'month' WHEN 11 THEN 'commune' WHEN 13 THEN 'group' WHEN 14 THEN 'star'
      ELSE 'total' END`,
  key: "COALESCE(month, commune_code, product_group::text, stars::text)",
  sets: ["", "month", "commune_code", "product_group", "stars"],
});

/** Every commune in every month that it sold something in. */
export const SUMS_BY_COMMUNE_AND_MONTH = sumsSql({
  of: "'commune_month'",
  key: "commune_code || ' ' || month",
  sets: ["commune_code, month"],
});

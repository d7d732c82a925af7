import { LARGEST_KEPT } from "@cho-lang/retail-statistics/disclosure";

/** What is summed: everything, each list of the report, and every commune in every month. */
const SETS = [
  [],
  ["month"],
  ["commune_code"],
  ["product_group"],
  ["stars"],
  ["commune_code", "month"],
] as const;

/** The sets as SQL, each also by these columns. */
function groupingSets(...also: string[]): string {
  return SETS.map((set) => `(${[...set, ...also].join(", ")})`).join(", ");
}

/** The name of a sum and its key, told by what it is not grouped by (one bit each, the first the highest). */
const NAMED = `CASE GROUPING(month, commune_code, product_group, stars)
      WHEN 7 THEN 'month' WHEN 11 THEN 'commune' WHEN 13 THEN 'group' WHEN 14 THEN 'star'
      WHEN 3 THEN 'commune_month' ELSE 'total' END AS "of",
    COALESCE(commune_code || ' ' || month, month, commune_code, product_group::text, stars::text)
      AS key`;

/**
 * Sums sales delivered to consumers and says which sellers stand behind each sum, all of one moment. An order with lines
 * in two groups counts once in each. Takes the product sets with their groups as JSON, the first and the last day,
 * and whether only made-up sales count.
 */
export const SUMS = `
  WITH set_of_group AS (
    SELECT product_set, product_group
    FROM jsonb_to_recordset(?::jsonb) AS entry(product_set int, product_group int)
  ), sale AS (
    SELECT kept_sale.order_id, seller_id, left(delivered_on, 7) AS month, commune_code,
      set_of_group.product_group, stars, goods_vnd, delivery_vnd
    FROM kept_sale LEFT JOIN set_of_group USING (product_set)
    WHERE delivered_on BETWEEN ? AND ? AND (kept_sale.demonstration OR NOT ?::boolean)
      AND NOT kept_sale.to_business
  ), of_seller AS (
    SELECT ${NAMED}, seller_id, sum(goods_vnd)::bigint AS goods
    FROM sale GROUP BY GROUPING SETS (${groupingSets("seller_id")})
  ), placed AS (
    SELECT *, row_number() OVER (PARTITION BY "of", key ORDER BY goods DESC, seller_id) AS place
    FROM of_seller
  ), behind AS (
    SELECT "of", key, count(*)::int AS sellers,
      jsonb_agg(jsonb_build_object('seller', seller_id, 'goods_vnd', goods::text) ORDER BY place)
        FILTER (WHERE place <= ${LARGEST_KEPT}) AS largest
    FROM placed GROUP BY "of", key
  ), summed AS (
    SELECT ${NAMED},
      count(DISTINCT order_id)::int AS orders,
      COALESCE(sum(goods_vnd), 0)::bigint::text AS goods_vnd,
      COALESCE(sum(delivery_vnd), 0)::bigint::text AS delivery_vnd
    FROM sale GROUP BY GROUPING SETS (${groupingSets()})
  )
  SELECT summed.*, COALESCE(sellers, 0) AS sellers, COALESCE(largest, '[]'::jsonb) AS largest
  FROM summed LEFT JOIN behind
    ON behind."of" = summed."of" AND behind.key IS NOT DISTINCT FROM summed.key
  ORDER BY summed."of", summed.key`;

import { LARGEST_KEPT } from "@cho-lang/retail-statistics/disclosure";
import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { DeliveredSaleSum, SetOfGroup } from "./delivered-sale-sum";
import DeliveredSale from "./models/delivered-sale";

/** What a row of a GROUPING SETS query sums up, and its key. */
const OF_AND_KEY = `
    CASE GROUPING(month, commune_code, product_group, stars)
      WHEN 7 THEN 'month' WHEN 11 THEN 'commune' WHEN 13 THEN 'group' WHEN 14 THEN 'star'
      ELSE 'total' END AS "of",
    COALESCE(month, commune_code, product_group::text, stars::text) AS key`;

/** An order with lines in two groups counts once in each. */
const SUMS = `
  WITH set_of_group AS (
    SELECT product_set, product_group
    FROM jsonb_to_recordset(?::jsonb) AS entry(product_set int, product_group int)
  ), sale AS (
    SELECT delivered_sale.order_id, seller_id, left(delivered_on, 7) AS month, commune_code,
      set_of_group.product_group, stars, goods_vnd, delivery_vnd
    FROM delivered_sale LEFT JOIN set_of_group USING (product_set)
    WHERE delivered_sale.deleted_at IS NULL
  ), of_seller AS (
    SELECT ${OF_AND_KEY}, seller_id, sum(goods_vnd)::bigint AS goods
    FROM sale
    GROUP BY GROUPING SETS ((seller_id), (month, seller_id), (commune_code, seller_id),
      (product_group, seller_id), (stars, seller_id))
  ), placed AS (
    SELECT *, row_number() OVER (PARTITION BY "of", key ORDER BY goods DESC, seller_id) AS place
    FROM of_seller
  ), behind AS (
    SELECT "of", key, count(*)::int AS sellers,
      jsonb_agg(jsonb_build_object('seller', seller_id, 'goods_vnd', goods::text) ORDER BY place)
        FILTER (WHERE place <= ${LARGEST_KEPT}) AS largest
    FROM placed GROUP BY "of", key
  ), summed AS (
    SELECT ${OF_AND_KEY},
      count(DISTINCT order_id)::int AS orders,
      COALESCE(sum(goods_vnd), 0)::bigint::text AS goods_vnd,
      COALESCE(sum(delivery_vnd), 0)::bigint::text AS delivery_vnd
    FROM sale
    GROUP BY GROUPING SETS ((), (month), (commune_code), (product_group), (stars))
  )
  SELECT summed.*, COALESCE(sellers, 0) AS sellers, COALESCE(largest, '[]'::jsonb) AS largest
  FROM summed LEFT JOIN behind
    ON behind."of" = summed."of" AND behind.key IS NOT DISTINCT FROM summed.key
  ORDER BY summed."of", summed.key`;

export default class SalesModuleService extends MedusaService({ DeliveredSale }) {
  /**
   * Sums of all delivered sales: in total, by month of delivery, by commune, by product group and by
   * stars, each list in the order of its key, with the sellers behind each. The total is there even
   * without sales.
   */
  @InjectManager()
  async sumDeliveredSales(
    sets: SetOfGroup[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<DeliveredSaleSum[]> {
    const rows = await context.manager?.execute<DeliveredSaleSum[]>(SUMS, [JSON.stringify(sets)]);
    return rows ?? [];
  }
}

import type { Context } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { DeliveredSaleSum, SetOfGroup } from "./delivered-sale-sum";
import DeliveredSale from "./models/delivered-sale";

/** One pass over the rows; an order with lines in two groups counts once in each. */
const SUMS = `
  WITH set_of_group AS (
    SELECT product_set, product_group
    FROM jsonb_to_recordset(?::jsonb) AS entry(product_set int, product_group int)
  ), sale AS (
    SELECT delivered_sale.order_id, left(delivered_on, 7) AS month, commune_code,
      set_of_group.product_group, stars, goods_vnd, delivery_vnd
    FROM delivered_sale LEFT JOIN set_of_group USING (product_set)
    WHERE delivered_sale.deleted_at IS NULL
  )
  SELECT
    CASE GROUPING(month, commune_code, product_group, stars)
      WHEN 7 THEN 'month' WHEN 11 THEN 'commune' WHEN 13 THEN 'group' WHEN 14 THEN 'star'
      ELSE 'total' END AS "of",
    COALESCE(month, commune_code, product_group::text, stars::text) AS key,
    count(DISTINCT order_id)::int AS orders,
    COALESCE(sum(goods_vnd), 0)::bigint::text AS goods_vnd,
    COALESCE(sum(delivery_vnd), 0)::bigint::text AS delivery_vnd
  FROM sale
  GROUP BY GROUPING SETS ((), (month), (commune_code), (product_group), (stars))
  ORDER BY 1, 2`;

export default class SalesModuleService extends MedusaService({ DeliveredSale }) {
  /**
   * Sums of all delivered sales: in total, by month of delivery, by commune, by product group and by
   * stars, each list in the order of its key. The total is there even without sales.
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

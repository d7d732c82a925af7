import { PACE_DAYS, type Supply } from "@cho-lang/ocop/glut";
import { addDays, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What there is of a product on sale, where its stock is counted. */
export interface ProductSupply extends Supply {
  title: string;
  seller: string;
  commune_code: string;
  /** Months of the year in which it is on sale; null for the whole year. */
  season_months: string[] | null;
}

/** Takes the first day of the pace. A product whose stock nobody counts has none here. */
const SUPPLIES = `WITH sold AS (
    SELECT product_id, sum(quantity)::int AS pieces FROM kept_sale
    WHERE delivered_on > ? AND product_id IS NOT NULL GROUP BY product_id
  ), stock AS (
    SELECT variant.product_id,
      sum(greatest(level.stocked_quantity - level.reserved_quantity, 0))::int AS available
    FROM product_variant variant
    JOIN product_variant_inventory_item item ON item.variant_id = variant.id AND item.deleted_at IS NULL
    JOIN inventory_level level ON level.inventory_item_id = item.inventory_item_id
      AND level.deleted_at IS NULL
    WHERE variant.manage_inventory AND variant.deleted_at IS NULL GROUP BY variant.product_id
  )
  SELECT product.title, seller.name AS seller, seller.commune_code, listing.shelf_life_days,
    listing.season_months, coalesce(stock.available, 0) AS available, coalesce(sold.pieces, 0) AS sold
  FROM product
  JOIN listing ON listing.product_id = product.id AND listing.deleted_at IS NULL
  JOIN seller_seller_product_product owner ON owner.product_id = product.id AND owner.deleted_at IS NULL
  JOIN seller ON seller.id = owner.seller_id AND seller.status = 'active' AND seller.deleted_at IS NULL
  LEFT JOIN stock ON stock.product_id = product.id
  LEFT JOIN sold ON sold.product_id = product.id
  WHERE product.status = 'published' AND product.deleted_at IS NULL
    AND listing.temperature_class <> 'service'
    AND (stock.available > 0 OR listing.season_months IS NOT NULL)
  ORDER BY product.title, product.id`;

/**
 * Goods on sale with what is left of them and what went in the last ninety days, by title. One statement over
 * the tables of several modules, as for every count of a report.
 */
export async function loadSupplies(
  container: MedusaContainer,
  today: VietnamDay,
): Promise<ProductSupply[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: ProductSupply[] }>(SUPPLIES, [
    addDays(today, -PACE_DAYS),
  ]);
  return rows;
}

import { addDays, startOfVietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Untouched and unsold for so long, a product on sale is stale. */
export const STALE_DAYS = 180;

/** Products on sale of a commune; whole numbers. */
export interface ProductsOnSale {
  commune_code: string;
  live: number;
  stale: number;
}

const ON_SALE = `FROM product
  JOIN seller_seller_product_product owner ON owner.product_id = product.id AND owner.deleted_at IS NULL
  JOIN seller ON seller.id = owner.seller_id AND seller.status = 'active' AND seller.deleted_at IS NULL
  WHERE product.status = 'published' AND product.deleted_at IS NULL`;

/** Takes the first day that is not too long ago. */
const BY_COMMUNE = `WITH sold AS (
    SELECT DISTINCT product_id FROM kept_sale WHERE delivered_on >= CAST(:since AS text)
  ), touched AS (
    SELECT product_id FROM listing WHERE updated_at >= CAST(:since_instant AS timestamptz) AND deleted_at IS NULL
  ), one AS (
    SELECT seller.commune_code, product.id, product.updated_at ${ON_SALE}
  )
  SELECT commune_code, CAST(count(*) AS integer) AS live, CAST(count(*) FILTER (WHERE updated_at < CAST(:since_instant AS timestamptz)
      AND NOT EXISTS (SELECT 1 FROM sold WHERE sold.product_id = one.id)
      AND NOT EXISTS (SELECT 1 FROM touched WHERE touched.product_id = one.id)) AS integer) AS stale
  FROM one GROUP BY commune_code ORDER BY commune_code`;

const ALL = `SELECT CAST(count(*) AS integer) AS live ${ON_SALE}`;

/**
 * Products on sale as they are now, by commune of their seller, and how many there are in all by a count of
 * its own. Stale is one that nobody has changed and nobody received for {@link STALE_DAYS} days. The statements
 * read the tables of several modules: through their services each product would be read whole to be counted.
 */
export async function loadProductsOnSale(
  container: MedusaContainer,
  today: VietnamDay,
): Promise<{ communes: ProductsOnSale[]; live: number }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const since = addDays(today, -STALE_DAYS);
  const [communes, all] = await Promise.all([
    database.raw<{ rows: ProductsOnSale[] }>(BY_COMMUNE, {
      since,
      since_instant: startOfVietnamDay(since).toISOString(),
    }),
    database.raw<{ rows: { live: number }[] }>(ALL),
  ]);
  return { communes: communes.rows, live: all.rows[0]?.live ?? 0 };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const VERSIONS = `SELECT DISTINCT level.id, level.xmin::text AS version
  FROM inventory_level level
  JOIN product_variant_inventory_item item
    ON item.inventory_item_id = level.inventory_item_id AND item.deleted_at IS NULL
  JOIN product_variant v ON v.id = item.variant_id
  WHERE v.product_id = ANY(?) ORDER BY level.id`;

/**
 * What is another text after every move of these products' stock, whoever made it: PostgreSQL's own number of the
 * transaction that last wrote each row.
 */
export async function stockVersions(
  container: MedusaContainer,
  productIds: string[],
): Promise<string> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { id: string; version: string }[] }>(VERSIONS, [
    productIds,
  ]);
  return rows.map(({ id, version }) => `${id} ${version}`).join();
}

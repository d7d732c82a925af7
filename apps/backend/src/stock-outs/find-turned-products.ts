import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Packs on sale whose stock moved, with what is left of them as `availablePieces` counts it. Reservations that were
 * deleted count: that is how goods come back.
 */
const TURNED = `WITH moved AS (
    SELECT inventory_item_id FROM reservation_item WHERE id = ANY(?)
    UNION SELECT inventory_item_id FROM inventory_level WHERE id = ANY(?)
  ), touched AS (
    SELECT DISTINCT variant_id FROM product_variant_inventory_item
    WHERE inventory_item_id IN (SELECT inventory_item_id FROM moved) AND deleted_at IS NULL
  ), pack AS (
    SELECT v.id, v.product_id, v.manage_inventory AS counted,
      bool_and(level.id IS NOT NULL) AS stocked,
      min(floor((level.stocked_quantity - level.reserved_quantity) / item.required_quantity)) AS available
    FROM touched
    JOIN product_variant v ON v.id = touched.variant_id AND v.deleted_at IS NULL
    JOIN product p ON p.id = v.product_id AND p.status = 'published' AND p.deleted_at IS NULL
    JOIN product_variant_inventory_item item ON item.variant_id = v.id AND item.deleted_at IS NULL
    JOIN seller_seller_product_product sold
      ON sold.product_id = v.product_id AND sold.deleted_at IS NULL
    JOIN seller_seller_stock_location_stock_location place
      ON place.seller_id = sold.seller_id AND place.deleted_at IS NULL
    LEFT JOIN inventory_level level ON level.inventory_item_id = item.inventory_item_id
      AND level.location_id = place.stock_location_id AND level.deleted_at IS NULL
    GROUP BY v.id
  )
  SELECT DISTINCT pack.product_id FROM pack
  LEFT JOIN stock_out noted
    ON noted.variant_id = pack.id AND noted.back_at IS NULL AND noted.deleted_at IS NULL
  WHERE NOT pack.counted OR NOT pack.stocked OR (pack.available <= 0) <> (noted.id IS NOT NULL)`;

/** Rows whose stock moved, by their ids. */
export interface MovedStock {
  reservations: string[];
  levels: string[];
}

/**
 * Products with a pack that sold out or came back by these moves, in one statement: all that the shop shows of stock
 * is whether there is some, and what was noted of that last is the history of sold-out packs. Products whose pieces
 * nobody counts are always among them.
 */
export async function findTurnedProducts(
  container: MedusaContainer,
  { reservations, levels }: MovedStock,
): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { product_id: string }[] }>(TURNED, [
    reservations,
    levels,
  ]);
  return rows.map(({ product_id }) => product_id);
}

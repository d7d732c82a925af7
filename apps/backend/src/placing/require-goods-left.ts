import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LARGEST_QUANTITY } from "../basket/largest-quantity";
import { MarketError } from "../errors/market-error";

interface ShortLine {
  variant_id: string;
  available: number;
}

/** Lines of an open basket of which the seller has fewer pieces left than they want. */
const SHORT = `SELECT line.variant_id,
    greatest(0, least(?, min(floor((level.stocked_quantity - level.reserved_quantity)
      / item.required_quantity))))::int AS available
  FROM basket
  JOIN basket_line line ON line.basket_id = basket.id AND line.deleted_at IS NULL
  JOIN product_variant v ON v.id = line.variant_id AND v.deleted_at IS NULL
  JOIN product_variant_inventory_item item
    ON item.variant_id = v.id AND item.deleted_at IS NULL
  JOIN seller_seller_product_product sold
    ON sold.product_id = v.product_id AND sold.deleted_at IS NULL
  JOIN seller_seller_stock_location_stock_location place
    ON place.seller_id = sold.seller_id AND place.deleted_at IS NULL
  JOIN inventory_level level ON level.inventory_item_id = item.inventory_item_id
    AND level.location_id = place.stock_location_id AND level.deleted_at IS NULL
  WHERE basket.id = ? AND basket.status = 'open'
  GROUP BY line.variant_id, line.quantity
  HAVING min(floor((level.stocked_quantity - level.reserved_quantity)
    / item.required_quantity)) < line.quantity`;

/**
 * Refuses a basket at once whose goods are gone, before anything is locked or priced for it: when the last pieces of
 * something go, most of those who want them are to hear so. Whoever passes is checked again under the locks.
 * Throws `out_of_stock` with what is left.
 */
export async function requireGoodsLeft(
  container: MedusaContainer,
  basketId: string,
): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows: lines } = await database.raw<{ rows: ShortLine[] }>(SHORT, [
    LARGEST_QUANTITY,
    basketId,
  ]);
  if (lines.length > 0) {
    throw new MarketError("out_of_stock", { lines });
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { requiredOf } from "./required-of";
import type { ReservedLine } from "./reserved-line";

/** Pieces of an inventory item at a stock location. */
export interface PlacedGoods {
  inventory_item_id: string;
  location_id: string;
  quantity: number;
}

/**
 * What so many pieces of order lines are in the stock, line by line. Their reservations tell what a line takes, and
 * where, also after they went with its goods; a line whose stock nobody counts has none.
 *
 * @param lines each with the pieces that are asked for
 */
export async function goodsOfLines(
  container: MedusaContainer,
  lines: readonly ReservedLine[],
): Promise<PlacedGoods[]> {
  const lineOf = new Map(lines.map((line) => [line.line_item_id, line]));
  const required = await requiredOf(
    container,
    lines.map(({ variant_id }) => variant_id),
  );
  const reservations = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: [...lineOf.keys()] }, { withDeleted: true, take: null });
  const goods = new Map<string, PlacedGoods>();
  for (const { line_item_id, inventory_item_id, location_id } of reservations) {
    const line = lineOf.get(line_item_id ?? "");
    if (line) {
      const quantity = line.quantity * required(line.variant_id, inventory_item_id);
      // A line has one reservation of an item at a place, however often it was cut and sent in parts.
      const key = [line.line_item_id, inventory_item_id, location_id].join(" ");
      goods.set(key, { inventory_item_id, location_id, quantity });
    }
  }
  return [...goods.values()].filter(({ quantity }) => quantity > 0);
}

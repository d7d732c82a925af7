import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MarketError } from "../errors/market-error";
import { inInventoryTransaction } from "./in-inventory-transaction";

interface Place {
  inventory_item_id: string;
  location_id: string;
}

export interface StockAdjustment extends Place {
  /** Pieces to add, or below zero to take away. */
  pieces: number;
}

const ORDERED = "Vừa có đơn mới giữ nhiều hơn số này. Hãy xem lại số lượng.";

function keyOf({ inventory_item_id, location_id }: Place): string {
  return `${inventory_item_id} ${location_id}`;
}

/** Pieces of each place, all adjustments of it together. */
function sumOf(adjustments: readonly StockAdjustment[]): Map<string, number> {
  const pieces = new Map<string, number>();
  adjustments.forEach((one) => pieces.set(keyOf(one), (pieces.get(keyOf(one)) ?? 0) + one.pieces));
  return pieces;
}

/**
 * Adds to the stock or takes from it: all of it or none, in one transaction and under the locks that Medusa
 * itself takes for a change of stock. What is reserved for orders stays: `invalid_input` when less than that
 * would be left. Throws `not_found` for goods that a place does not know. Answers the changed levels' ids: within
 * our transaction Medusa tells nobody of them.
 *
 * @param note writes down in the same transaction what the change is for; false for what was noted before, and nothing moves
 */
export async function adjustStock(
  container: MedusaContainer,
  adjustments: readonly StockAdjustment[],
  note: (context: Context) => Promise<boolean> = () => Promise.resolve(true),
): Promise<string[]> {
  const inventory = container.resolve(Modules.INVENTORY);
  const pieces = sumOf(adjustments);
  const items = [...new Set(adjustments.map((one) => one.inventory_item_id))].sort();
  const places = [...new Set(adjustments.map((one) => one.location_id))];
  return container.resolve(Modules.LOCKING).execute(items, () =>
    inInventoryTransaction(container, async (context) => {
      const levels = await inventory.listInventoryLevels(
        { inventory_item_id: items, location_id: places },
        { take: items.length * places.length },
        context,
      );
      const known = levels.filter((level) => pieces.has(keyOf(level)));
      if (known.length < pieces.size) {
        throw new MarketError("not_found");
      }
      if (!(await note(context))) {
        return known.map(({ id }) => id);
      }
      const moved = known.map((level) => {
        const by = pieces.get(keyOf(level)) ?? 0;
        return { level, by, stocked: Number(level.stocked_quantity) + by };
      });
      if (moved.some(({ level, by, stocked }) => by < 0 && stocked < level.reserved_quantity)) {
        throw new MarketError("invalid_input", { fields: { packs: ORDERED } });
      }
      await inventory.updateInventoryLevels(
        moved.map(({ level: { inventory_item_id, location_id }, stocked }) => ({
          inventory_item_id,
          location_id,
          stocked_quantity: stocked,
        })),
        context,
      );
      return known.map(({ id }) => id);
    }),
  );
}

import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { inInventoryTransaction } from "./in-inventory-transaction";
import type { ReservedGoods } from "./reserved-goods";

/**
 * Adds reserved goods to the stock (1) or takes them out (-1) and moves their reservations in the same
 * instant, under the locks that Medusa itself takes for a change of stock. Answers the changed levels,
 * one for each of the goods.
 */
export async function moveStock(
  container: MedusaContainer,
  goods: ReservedGoods[],
  direction: 1 | -1,
  moveReservations: (context: Context) => Promise<unknown>,
): Promise<{ id: string }[]> {
  if (goods.length === 0) {
    return [];
  }
  const inventory = container.resolve(Modules.INVENTORY);
  const keys = [...new Set(goods.map((one) => one.inventory_item_id))].sort();
  return container.resolve(Modules.LOCKING).execute(keys, () =>
    inInventoryTransaction(container, async (context) => {
      await moveReservations(context);
      const levels: { id: string }[] = [];
      for (const { inventory_item_id: item, location_id: place, quantity } of goods) {
        // One after the other: for many at once Medusa forgets the transaction that it is given.
        levels.push(await inventory.adjustInventory(item, place, direction * quantity, context));
      }
      return levels;
    }),
  );
}

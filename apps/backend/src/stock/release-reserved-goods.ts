import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { inInventoryTransaction } from "./in-inventory-transaction";
import { requiredOf } from "./required-of";
import type { ReservedLine } from "./reserved-line";

/**
 * Leaves reserved for a line only what so many pieces of it take; the rest can be bought again. It is told
 * what stays, so that a second call frees nothing twice. Under the locks that Medusa itself takes for a
 * change of stock. Answers the changed inventory items.
 */
export async function releaseReservedGoods(
  container: MedusaContainer,
  { line_item_id, variant_id, quantity }: ReservedLine,
): Promise<string[]> {
  const inventory = container.resolve(Modules.INVENTORY);
  const reservations = await inventory.listReservationItems({ line_item_id });
  const required = await requiredOf(container, [variant_id]);
  const over = reservations
    .map(({ id, inventory_item_id, quantity: reserved }) => ({
      id,
      inventory_item_id,
      reserved: Number(reserved),
      quantity: quantity * required(variant_id, inventory_item_id),
    }))
    .filter((one) => one.reserved > one.quantity);
  const items = [...new Set(over.map((one) => one.inventory_item_id))].sort();
  if (items.length > 0) {
    await container.resolve(Modules.LOCKING).execute(items, () =>
      inInventoryTransaction(container, async (context) => {
        for (const one of over) {
          await (one.quantity === 0
            ? inventory.softDeleteReservationItems([one.id], undefined, context)
            : inventory.updateReservationItems({ id: one.id, quantity: one.quantity }, context));
        }
      }),
    );
  }
  return items;
}

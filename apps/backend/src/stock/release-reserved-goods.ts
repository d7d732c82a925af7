import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { graphRows } from "../query/graph-rows";
import { inInventoryTransaction } from "./in-inventory-transaction";

interface ReleasedLine {
  line_item_id: string;
  variant_id: string | null;
  /** Pieces of the line that stay reserved. */
  quantity: number;
}

interface VariantRow {
  inventory_items?: { inventory_item_id: string; required_quantity: number }[] | null;
}

/** How many of an inventory item one piece of a variant takes. */
async function requiredOf(
  container: MedusaContainer,
  variantId: string | null,
): Promise<Map<string, number>> {
  const [variant] = await graphRows<VariantRow>(container, {
    entity: "variant",
    fields: ["inventory_items.inventory_item_id", "inventory_items.required_quantity"],
    filters: { id: variantId ?? "" },
    withDeleted: true,
  });
  return new Map(
    (variant?.inventory_items ?? []).map((link) => [
      link.inventory_item_id,
      link.required_quantity,
    ]),
  );
}

/**
 * Leaves reserved for a line only what so many pieces of it take; the rest can be bought again. It is told
 * what stays, so that a second call frees nothing twice. Under the locks that Medusa itself takes for a
 * change of stock. Answers the changed inventory items.
 */
export async function releaseReservedGoods(
  container: MedusaContainer,
  { line_item_id, variant_id, quantity }: ReleasedLine,
): Promise<string[]> {
  const inventory = container.resolve(Modules.INVENTORY);
  const reservations = await inventory.listReservationItems({ line_item_id });
  const required = await requiredOf(container, variant_id);
  const over = reservations
    .map(({ id, inventory_item_id, quantity: reserved }) => ({
      id,
      inventory_item_id,
      reserved: Number(reserved),
      quantity: quantity * (required.get(inventory_item_id) ?? 1),
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

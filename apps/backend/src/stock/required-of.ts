import type { MedusaContainer } from "@medusajs/framework/types";
import { graphRows } from "../query/graph-rows";

interface VariantRow {
  id: string;
  inventory_items?: { inventory_item_id: string; required_quantity: number }[] | null;
}

/** How many of an inventory item one piece of a variant takes; 1 for what is no longer known. */
export type RequiredOf = (variantId: string | null, inventoryItemId: string) => number;

/** Reads what pieces of variants take from the stock, also of those that are no longer sold. */
export async function requiredOf(
  container: MedusaContainer,
  variantIds: (string | null)[],
): Promise<RequiredOf> {
  const variants = await graphRows<VariantRow>(container, {
    entity: "variant",
    fields: ["id", "inventory_items.inventory_item_id", "inventory_items.required_quantity"],
    filters: { id: variantIds.filter((id) => id !== null) },
    withDeleted: true,
  });
  const required = new Map(
    variants.flatMap(({ id, inventory_items }) =>
      (inventory_items ?? []).map((link) => [
        `${id} ${link.inventory_item_id}`,
        link.required_quantity,
      ]),
    ),
  );
  return (variantId, itemId) => required.get(`${variantId ?? ""} ${itemId}`) ?? 1;
}

import type { SoldOutPack } from "../modules/listing/service";
import { availablePieces, type InventoryLink } from "../offers/available-pieces";
import { graphRows } from "../query/graph-rows";
import type { QuerySource } from "../query/query-source";

interface ProductRow {
  id: string;
  title: string;
  seller?: { id: string; stock_location?: { id: string } | null } | null;
  variants: {
    id: string;
    title: string;
    manage_inventory: boolean;
    inventory_items?: InventoryLink[];
  }[];
}

const FIELDS = [
  "id",
  "title",
  "seller.id",
  "seller.stock_location.id",
  "variants.id",
  "variants.title",
  "variants.manage_inventory",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];

export interface PackStock extends SoldOutPack {
  /** Pieces that can be ordered now: what is in stock and not reserved. */
  available: number;
}

/** Whether its seller has ever said how much of a pack there is. */
function isStocked(links: InventoryLink[], place: string): boolean {
  return (
    links.length > 0 &&
    links.every(({ inventory }) =>
      inventory?.location_levels?.some(({ location_id }) => location_id === place),
    )
  );
}

/**
 * The counted packs of these products that are on sale by a seller, with what is left of each. One whose
 * pieces nobody counts can't be sold out and is left out, and so is one that is made and not stocked yet.
 */
export async function loadPackStocks(
  source: QuerySource,
  productIds: string[],
): Promise<PackStock[]> {
  const rows = await graphRows<ProductRow>(source, {
    entity: "product",
    fields: FIELDS,
    filters: { id: productIds, status: "published" },
    pagination: { order: { id: "ASC" } },
  });
  return rows.flatMap(({ id, title, seller, variants }) => {
    const place = seller?.stock_location?.id;
    return seller && place
      ? variants
          .filter(
            ({ manage_inventory, inventory_items }) =>
              manage_inventory && isStocked(inventory_items ?? [], place),
          )
          .map((variant) => ({
            seller_id: seller.id,
            product_id: id,
            variant_id: variant.id,
            title,
            label: variant.title,
            available: availablePieces(variant.inventory_items ?? [], place),
          }))
      : [];
  });
}

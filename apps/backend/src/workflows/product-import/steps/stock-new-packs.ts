import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Pack } from "../../../product-sheets/product-sheet";
import { graphRows } from "../../../query/graph-rows";

export interface NewPacks {
  stock_location_id: string;
  products: { product_id: string; packs: Pack[] }[];
}

interface StockedVariant {
  product_id: string;
  title: string;
  inventory_items: { inventory_item_id: string }[];
}

/** Puts the pieces of new packs into a stock that does not know them yet; compensation takes them out. */
export const stockNewPacksStep = createStep(
  "stock-new-packs",
  async ({ stock_location_id, products }: NewPacks, { container }) => {
    const packsOf = new Map(products.map(({ product_id, packs }) => [product_id, packs]));
    const variants = await graphRows<StockedVariant>(container, {
      entity: "variant",
      fields: ["product_id", "title", "inventory_items.inventory_item_id"],
      filters: { product_id: [...packsOf.keys()] },
    });
    const levels = variants.flatMap(({ product_id, title, inventory_items: items }) =>
      items.map(({ inventory_item_id }) => ({
        inventory_item_id,
        location_id: stock_location_id,
        stocked_quantity: packsOf.get(product_id)?.find(({ label }) => label === title)?.stock ?? 0,
      })),
    );
    const rows = await container.resolve(Modules.INVENTORY).createInventoryLevels(levels);
    const ids = rows.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve(Modules.INVENTORY).deleteInventoryLevels(ids);
    }
  },
);

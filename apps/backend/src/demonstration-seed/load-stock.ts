import type { MedusaContainer } from "@medusajs/framework/types";
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows";
import type { OfferSeller } from "../offers/offer";
import { graphRows } from "../query/graph-rows";
import type { SeedProduct } from "./seed-data";

interface StockedProduct {
  handle: string;
  variants: {
    inventory_items: {
      inventory_item_id: string;
      inventory: { location_levels: { location_id: string }[] };
    }[];
  }[];
}

/** Puts the demonstration's stock at each seller's location where there is no level yet. */
export async function loadStock(
  container: MedusaContainer,
  products: SeedProduct[],
  sellers: Map<string, OfferSeller>,
): Promise<void> {
  const rows = await graphRows<StockedProduct>(container, {
    entity: "product",
    fields: [
      "handle",
      "variants.inventory_items.inventory_item_id",
      "variants.inventory_items.inventory.location_levels.location_id",
    ],
    filters: { handle: products.map((product) => product.handle) },
  });
  const byHandle = new Map(products.map((product) => [product.handle, product]));
  const levels = rows.flatMap((row) => {
    const product = byHandle.get(row.handle);
    const seller = sellers.get(product?.seller ?? "");
    const items = row.variants.flatMap((variant) => variant.inventory_items);
    return product && seller
      ? items
          .filter((item) => item.inventory.location_levels.length === 0)
          .map((item) => ({
            inventory_item_id: item.inventory_item_id,
            location_id: seller.stock_location_id,
            stocked_quantity: product.stock,
          }))
      : [];
  });
  if (levels.length > 0) {
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: levels } });
  }
}

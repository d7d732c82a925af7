import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { inInventoryTransaction } from "../../../stock/in-inventory-transaction";

export interface StockAdjustment {
  inventory_item_id: string;
  location_id: string;
  /** Pieces to add, or below zero to take away. */
  pieces: number;
}

/** All of them or none, under the locks that Medusa itself takes for a change of stock. */
async function adjust(
  container: MedusaContainer,
  adjustments: StockAdjustment[],
  direction: 1 | -1,
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  const keys = [...new Set(adjustments.map((one) => one.inventory_item_id))].sort();
  await container.resolve(Modules.LOCKING).execute(keys, () =>
    inInventoryTransaction(container, async (context) => {
      for (const { inventory_item_id: item, location_id: place, pieces } of adjustments) {
        await inventory.adjustInventory(item, place, direction * pieces, context);
      }
    }),
  );
}

/** Adds to the stock or takes from it; compensation does the opposite. */
export const adjustStockStep = createStep(
  "adjust-stock",
  async (adjustments: StockAdjustment[], { container }) => {
    if (adjustments.length > 0) {
      await adjust(container, adjustments, 1);
    }
    return new StepResponse(adjustments.length, adjustments);
  },
  async (adjustments, { container }) => {
    if (adjustments?.length) {
      await adjust(container, adjustments, -1);
    }
  },
);

import { InventoryLevelWorkflowEvents } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import type { NewChange } from "../../listing-changes/change-record";
import { toActs } from "../../listing-changes/to-acts";
import type { OfferedPack } from "../../seller-scope/retrieve-scoped-product";
import { recordActsStep } from "../audit/steps/record-acts";
import { adjustStockStep } from "./steps/adjust-stock";
import { createChangesStep } from "./steps/create-changes";

/** What becomes of one pack. */
export interface PackChange {
  pack: OfferedPack;
  price_vnd: number;
  /** Pieces to add, or below zero to take away. */
  pieces: number;
}

export interface ChangePacksInput {
  /** One a product. */
  changes: NewChange[];
  /** Of all these products. */
  packs: PackChange[];
  stock_location_id: string;
}

function priced({ packs }: ChangePacksInput) {
  return packs.filter(({ pack, price_vnd }) => pack.price_vnd !== price_vnd);
}

function toAdjustments({ packs, stock_location_id }: ChangePacksInput) {
  return packs.flatMap(({ pack: { inventory_item_id }, pieces }) =>
    inventory_item_id === null || pieces === 0
      ? []
      : [{ inventory_item_id, location_id: stock_location_id, pieces }],
  );
}

/**
 * Sets prices and moves stock of packs that are on sale, of one product or of many, and writes the changes
 * down last, because nothing takes that back. If a step fails, all is put back. Emits `inventory-level.updated`
 * once for all places, and Medusa its own events of prices: they carry it to pages, search and the history of
 * sold-out packs. The caller keeps two runs on one product apart.
 */
export const changePacksWorkflow = createWorkflow("change-packs", (input: ChangePacksInput) => {
  recordActsStep(transform(input, ({ changes }) => toActs(changes)));
  const levelIds = adjustStockStep(transform(input, toAdjustments));
  when("stock-moved", { levelIds }, (data) => data.levelIds.length > 0).then(() => {
    emitEventStep({
      eventName: InventoryLevelWorkflowEvents.UPDATED,
      data: transform({ levelIds }, (data) => ({ id: data.levelIds })),
    }).config({ name: "emit-inventory-level-updated" });
  });
  when("prices-differ", input, (data) => priced(data).length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: {
        product_variants: transform(input, (data) =>
          priced(data).map(({ pack, price_vnd }) => ({
            id: pack.id,
            prices: [{ currency_code: "vnd", amount: price_vnd }],
          })),
        ),
      },
    });
  });
  return new WorkflowResponse(createChangesStep(input.changes));
});

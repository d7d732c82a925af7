import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewCarriage, NewRemittance } from "../../../modules/remittance/service";
import { fitRemittances } from "../../../remittances/fit-remittances";
import { insertRows } from "../../../table-rows/insert-rows";

export interface RemittancesToKeep {
  seller_id: string;
  entries: NewRemittance[];
  /** Parcels that the lines show to have been carried. */
  carriages: NewCarriage[];
}

/** What was written down by somebody else meanwhile stays. */
const KEEP_CARRIAGES = `INSERT INTO parcel_carriage
    (id, seller_id, order_id, fulfillment_id, carrier, tracking, due_vnd, missing_vnd)
  SELECT id, seller_id, order_id, fulfillment_id, carrier, tracking, due_vnd, due_vnd
  FROM jsonb_populate_recordset(NULL::parcel_carriage, ?::jsonb)
  ON CONFLICT DO NOTHING`;

/**
 * Keeps lines of a carrier's file, the parcels that they show to have been carried, and what of each parcel's cash then
 * is missing, in one transaction: a killed process leaves all of it or nothing. It is the last step of its
 * workflow, so nothing is to be undone.
 */
export const keepRemittancesStep = createStep(
  "keep-remittances",
  async ({ seller_id, entries, carriages }: RemittancesToKeep, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const at = new Date().toISOString();
    const lines = entries.map((entry) => ({
      ...entry,
      id: generateEntityId("", "remit"),
      created_at: at,
      updated_at: at,
    }));
    const parcels = carriages.map((one) => ({ ...one, id: generateEntityId("", "carry") }));
    await database.transaction(async (transaction) => {
      await insertRows(transaction, new Map([["remittance_entry", lines]]));
      await transaction.raw(KEEP_CARRIAGES, [JSON.stringify(parcels)]);
      await fitRemittances(transaction, seller_id);
    });
    return new StepResponse(undefined);
  },
);

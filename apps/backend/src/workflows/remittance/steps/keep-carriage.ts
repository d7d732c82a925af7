import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { NewCarriage } from "../../../modules/remittance/service";
import { fitRemittances } from "../../../remittances/fit-remittances";

export interface CarriageToKeep {
  carriage: NewCarriage;
  /** Nobody carries the parcel but its seller. */
  none: boolean;
}

/** What a parcel is to collect stays as it was when its carrier was first written down. */
const KEEP = `INSERT INTO parcel_carriage
    (id, seller_id, order_id, fulfillment_id, carrier, tracking, due_vnd, missing_vnd)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (fulfillment_id) WHERE deleted_at IS NULL
  DO UPDATE SET carrier = excluded.carrier, tracking = excluded.tracking, updated_at = now()`;

const FORGET = `UPDATE parcel_carriage SET deleted_at = now()
  WHERE fulfillment_id = ? AND deleted_at IS NULL`;

/**
 * Keeps who carries a parcel, or forgets it, with what its cash then misses, in one transaction. It is the last
 * step of its workflow, so nothing is to be undone.
 */
export const keepCarriageStep = createStep(
  "keep-carriage",
  async ({ carriage, none }: CarriageToKeep, { container }) => {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const { seller_id, order_id, fulfillment_id, carrier, tracking, due_vnd } = carriage;
    await database.transaction(async (transaction) => {
      if (none) {
        await transaction.raw(FORGET, [fulfillment_id]);
      } else {
        const id = generateEntityId("", "carry");
        const row = [id, seller_id, order_id, fulfillment_id, carrier, tracking, due_vnd, due_vnd];
        await transaction.raw(KEEP, row);
      }
      await fitRemittances(transaction, seller_id);
    });
    return new StepResponse(undefined);
  },
);

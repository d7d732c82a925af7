import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface DeliverParcelsInput {
  /** Fulfilments that have not arrived. */
  ids: string[];
  /** When they did, ISO 8601. */
  at: string;
}

/** Stamps parcels with when their buyer got them; compensation takes the stamp off. */
export const deliverParcelsStep = createStep(
  "deliver-parcels",
  async ({ ids, at }: DeliverParcelsInput, { container }) => {
    const fulfilments = container.resolve(Modules.FULFILLMENT);
    for (const id of ids) {
      await fulfilments.updateFulfillment(id, { delivered_at: new Date(at) });
    }
    return new StepResponse(undefined, ids);
  },
  async (ids, { container }) => {
    const fulfilments = container.resolve(Modules.FULFILLMENT);
    for (const id of ids ?? []) {
      await fulfilments.updateFulfillment(id, { delivered_at: null });
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { loadParcelState } from "../../../parcels/load-parcel-state";

/** How far the goods and the cash of an order have really come. */
export const loadParcelsStep = createStep(
  "load-parcels",
  async ({ order_id }: { order_id: string }, { container }) =>
    new StepResponse(await loadParcelState(container, order_id)),
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARRIER_MODULE } from "../../../modules/carrier";
import type CarrierModuleService from "../../../modules/carrier/service";
import type { ShipmentRow } from "../../../modules/carrier/service";

/** What became of a shipment; what is left out stays. */
export type ShipmentChange = Pick<ShipmentRow, "id"> &
  Partial<
    Pick<
      ShipmentRow,
      | "status"
      | "fulfillment_id"
      | "tracking"
      | "fee_vnd"
      | "arrives_at"
      | "stage"
      | "stage_at"
      | "checked_at"
      | "refusal"
    >
  >;

/** Writes down what became of a shipment. It is the last step of its workflow, so nothing is to be undone. */
export const keepShipmentStep = createStep(
  "keep-shipment",
  async (change: ShipmentChange, { container }) => {
    const carriers: CarrierModuleService = container.resolve(CARRIER_MODULE);
    await carriers.updateCarrierShipments(change);
    return new StepResponse(undefined);
  },
);

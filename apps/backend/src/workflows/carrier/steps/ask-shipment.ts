import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CARRIER_MODULE } from "../../../modules/carrier";
import type CarrierModuleService from "../../../modules/carrier/service";
import type { ShipmentRow } from "../../../modules/carrier/service";

/** A shipment before its carrier is asked. */
export type NewShipment = Pick<
  ShipmentRow,
  | "seller_id"
  | "order_id"
  | "number"
  | "request_id"
  | "client_code"
  | "shop_id"
  | "fulfillment_id"
  | "weight_grams"
  | "length_cm"
  | "width_cm"
  | "height_cm"
  | "look"
  | "cod_vnd"
  | "test"
>;

/** Writes a shipment down. It is the last step of its workflow, so nothing is to be undone. */
export const askShipmentStep = createStep(
  "ask-shipment",
  async (shipment: NewShipment, { container }) => {
    const carriers: CarrierModuleService = container.resolve(CARRIER_MODULE);
    const created = await carriers.createCarrierShipments({
      ...shipment,
      status: "asked",
      checked_at: new Date(),
    });
    return new StepResponse({ id: created.id });
  },
);

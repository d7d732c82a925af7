import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { askShipmentStep, type NewShipment } from "./steps/ask-shipment";

export interface AskShipmentInput {
  actor: Actor;
  shipment: NewShipment;
}

function toAct({ actor, shipment }: AskShipmentInput): Act {
  const { seller_id, order_id: subject, number: parcel, cod_vnd, weight_grams } = shipment;
  return {
    actor,
    seller_id,
    action: "seller-order.ship",
    subject,
    before: null,
    after: { parcel, carrier: "GHN", cod_vnd, weight_grams },
  };
}

/** Writes down that a carrier is to bring a parcel, before it is asked. The caller holds the order's lock. */
export const askShipmentWorkflow = createWorkflow("ask-shipment", (input: AskShipmentInput) => {
  recordActsStep(transform({ input }, (data) => [toAct(data.input)]));
  return new WorkflowResponse(askShipmentStep(input.shipment));
});

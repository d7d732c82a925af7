import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { keepShipmentStep, type ShipmentChange } from "./steps/keep-shipment";

export interface KeepShipmentInput {
  change: ShipmentChange;
  /** What somebody decided with it; null for what only follows from that. */
  act: Act | null;
}

/** Writes down what became of a shipment. The caller holds the order's lock. */
export const keepShipmentWorkflow = createWorkflow("keep-shipment", (input: KeepShipmentInput) => {
  recordActsStep(transform({ input }, ({ input: { act } }) => (act ? [act] : [])));
  keepShipmentStep(input.change);
  return new WorkflowResponse(undefined);
});

import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { keepCarriageStep, type CarriageToKeep } from "./steps/keep-carriage";

export interface KeepCarriageInput extends CarriageToKeep {
  actor: Actor;
  /** The parcel's number within the order. */
  number: number;
  /** Null for none: its seller was to bring it. */
  before: { carrier: string; tracking: string } | null;
}

function toActs({ actor, number, before, carriage, none }: KeepCarriageInput): Act[] {
  const { seller_id, order_id: subject, carrier, tracking } = carriage;
  const after = none ? null : { carrier, tracking };
  if (after?.carrier === before?.carrier && after?.tracking === before?.tracking) {
    return [];
  }
  return [
    {
      actor,
      seller_id,
      action: "seller-order.carrier",
      subject,
      before: { parcel: number, ...before },
      after: { parcel: number, ...after },
    },
  ];
}

/** Writes down who carries a parcel. The caller holds the seller's lock of `lock-remittances.ts`. */
export const keepCarriageWorkflow = createWorkflow("keep-carriage", (input: KeepCarriageInput) => {
  recordActsStep(transform({ input }, (data) => toActs(data.input)));
  keepCarriageStep(input);
  return new WorkflowResponse(undefined);
});

import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import type { SellerOrderInput } from "./seller-order-input";
import { tellBuyerOfArrivalStep } from "./steps/tell-buyer-of-arrival";
import { setReceivedStep } from "./steps/set-received";

export interface NoteReceivedInput extends SellerOrderInput {
  /** Id of the seller's side of the order. */
  id: string;
}

function toAct({ input: { actor, seller_id, order_id } }: { input: NoteReceivedInput }): Act {
  return {
    actor,
    seller_id,
    action: "seller-order.receive",
    subject: order_id,
    before: null,
    after: { received: true },
  };
}

/** Writes down that a buyer says that her order has come, and tells her what was said. The caller holds the order's lock. */
export const noteReceivedWorkflow = createWorkflow("note-received", (input: NoteReceivedInput) => {
  recordActsStep(transform({ input }, (data) => [toAct(data)]));
  tellBuyerOfArrivalStep({ id: input.id, said: "received" });
  setReceivedStep({ id: input.id });
  return new WorkflowResponse(undefined);
});

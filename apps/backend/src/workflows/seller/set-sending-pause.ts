import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { setSendingPauseStep, type SetSendingPauseInput } from "./steps/set-sending-pause";

/**
 * A seller sends nothing until a day, or sends again. It only says so to who wants to order: goods stay on
 * sale, and orders are confirmed within their time. `not_found`. Emits `seller.updated`, also when a retry
 * found it done, so that pages which a killed process left behind follow.
 */
export const setSendingPauseWorkflow = createWorkflow(
  "set-sending-pause",
  (input: SetSendingPauseInput) => {
    const set = setSendingPauseStep(input);
    emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
    return new WorkflowResponse(set);
  },
);

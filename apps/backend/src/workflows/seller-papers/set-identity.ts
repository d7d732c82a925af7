import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { setIdentityStep, type SetIdentityInput } from "./steps/set-identity";

/**
 * Writes where the link of a seller's account with the electronic identity stands; with it she begins or
 * ceases to sell. `not_found`. Emits `seller.updated`.
 */
export const setIdentityWorkflow = createWorkflow("set-identity", (input: SetIdentityInput) => {
  setIdentityStep(input);
  emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
  return new WorkflowResponse(undefined);
});

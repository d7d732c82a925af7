import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { setCashTermsStep, type SetCashTermsInput } from "./steps/set-cash-terms";

/**
 * Says whether shoppers may pay a seller in cash, and up to which sum; orders that were placed stay as they are. The
 * caller holds the lock of her ways. `not_found`, `no_way_to_pay` when some orders could then not be paid at all.
 * Emits `seller.updated`, also when a retry found it done, so that her products' pages follow.
 */
export const setCashTermsWorkflow = createWorkflow("set-cash-terms", (input: SetCashTermsInput) => {
  const set = setCashTermsStep(input);
  emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
  return new WorkflowResponse(set);
});

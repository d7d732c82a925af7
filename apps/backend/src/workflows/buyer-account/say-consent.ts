import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { NewConsentLine } from "../../buyer-accounts/withdrawal";
import { appendConsentsStep } from "./steps/append-consents";
import { forgetConsentedStep } from "./steps/forget-consented";

export interface SayConsentInput {
  /** E.164. */
  phone: string;
  line: NewConsentLine;
}

/**
 * Writes down that a buyer agreed to something or took it back, and deletes what was kept for that alone. The ledger is
 * its own log. The caller holds the account's lock.
 */
export const sayConsentWorkflow = createWorkflow("say-consent", (input: SayConsentInput) => {
  appendConsentsStep(transform(input, ({ line }) => [line]));
  forgetConsentedStep(input);
  return new WorkflowResponse(undefined);
});

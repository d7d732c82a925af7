import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { SellerChanges } from "../../seller-setup/seller-changes";
import { recordActsStep } from "../audit/steps/record-acts";
import { updateSellerWorkflow } from "../seller/update-seller";
import { checkApplicationChangesStep } from "./steps/check-application-changes";

export interface SaveApplicationInput {
  seller_id: string;
  actor: Actor;
  changes: SellerChanges;
}

/** The log names the fields and keeps no numbers of people and accounts. */
function toActs({ seller_id, actor, changes }: SaveApplicationInput): Act[] {
  const action = "seller-application.save";
  const after = { fields: Object.keys(changes) };
  return [{ actor, seller_id, action, subject: seller_id, before: null, after }];
}

/**
 * Saves one step of an application that is not sent, or was returned. `wrong_status` for any other;
 * `invalid_input` with the fields that can't be.
 */
export const saveApplicationWorkflow = createWorkflow(
  "save-application",
  (input: SaveApplicationInput) => {
    const changes = checkApplicationChangesStep(input);
    recordActsStep(transform(input, toActs));
    updateSellerWorkflow.runAsStep({ input: { seller_id: input.seller_id, changes } });
    return new WorkflowResponse(undefined);
  },
);

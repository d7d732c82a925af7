import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { updateSellerWorkflow, type UpdateSellerInput } from "./update-seller";

export type CorrectSellerInput = UpdateSellerInput & { actor: Actor };

/** The log names the fields and keeps no numbers of people. */
function toActs({ seller_id, actor, changes }: CorrectSellerInput): Act[] {
  const action = "seller.correct";
  const after = { fields: Object.keys(changes) };
  return [{ actor, seller_id, action, subject: seller_id, before: null, after }];
}

/** The operator's change of what is known of a seller, with its line in the log; see `updateSellerWorkflow`. */
export const correctSellerWorkflow = createWorkflow(
  "correct-seller",
  ({ actor, seller_id, changes }: CorrectSellerInput) => {
    recordActsStep(transform({ actor, seller_id, changes }, toActs));
    const seller = updateSellerWorkflow.runAsStep({ input: { seller_id, changes } });
    return new WorkflowResponse(seller);
  },
);

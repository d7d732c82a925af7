import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { checkOwnMailStep } from "./steps/check-own-mail";
import { setMemberMailStep, type SetMemberMailInput } from "./steps/set-member-mail";

function actsOf({ actor, seller_id, id, email }: SetMemberMailInput, before: string | null): Act[] {
  return [
    {
      actor,
      seller_id,
      action: "seller-person.set-mail",
      subject: id,
      before: { email: before },
      after: { email },
    },
  ];
}

/**
 * Notes the mailbox that a person has proven, in place of an earlier one. `already_exists` when another
 * person has it, `not_found` when she was removed meanwhile. The caller holds the seller's lock on its people.
 */
export const setOwnMailWorkflow = createWorkflow("set-own-mail", (input: SetMemberMailInput) => {
  const before = checkOwnMailStep(input);
  recordActsStep(transform({ input, before }, (data) => actsOf(data.input, data.before)));
  setMemberMailStep(input);
  return new WorkflowResponse(undefined);
});

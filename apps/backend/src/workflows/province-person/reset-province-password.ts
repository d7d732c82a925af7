import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { replacePasswordStep } from "./steps/replace-password";

interface ResetProvincePasswordInput {
  actor: Actor;
  id: string;
  email: string;
  password: string;
}

/** That it was done, never what the password is. */
function toActs({ actor, id }: ResetProvincePasswordInput): Act[] {
  return [
    {
      actor,
      seller_id: null,
      action: "province-person.reset",
      subject: id,
      before: null,
      after: null,
    },
  ];
}

/** Replaces the password of a person of the province; the log says who did it. */
export const resetProvincePasswordWorkflow = createWorkflow(
  "reset-province-password",
  (input: ResetProvincePasswordInput) => {
    recordActsStep(transform(input, toActs));
    replacePasswordStep(transform(input, ({ email, password }) => ({ email, password })));
    return new WorkflowResponse(undefined);
  },
);

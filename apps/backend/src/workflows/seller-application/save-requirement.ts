import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { writeRequirementStep, type WriteRequirementInput } from "./steps/write-requirement";

export type SaveRequirementInput = WriteRequirementInput & { actor: Actor };

function toActs({ actor, id, fields }: SaveRequirementInput): Act[] {
  const action = "seller-requirement.save";
  return [
    { actor, seller_id: null, action, subject: id ?? "", before: null, after: { ...fields } },
  ];
}

/** Changes what is asked of everybody who wants to sell, from now on. `not_found`. */
export const saveRequirementWorkflow = createWorkflow(
  "save-requirement",
  (input: SaveRequirementInput) => {
    recordActsStep(transform(input, toActs));
    const id = writeRequirementStep(input);
    return new WorkflowResponse(id);
  },
);

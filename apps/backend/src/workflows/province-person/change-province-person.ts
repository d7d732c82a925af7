import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import {
  updateProvincePersonStep,
  type ProvincePersonChange,
} from "./steps/update-province-person";

interface Standing {
  role: string;
  blocked: boolean;
}

export interface ChangeProvincePersonInput {
  actor: Actor;
  before: Standing;
  change: ProvincePersonChange;
}

function toActs({ actor, before, change }: ChangeProvincePersonInput): Act[] {
  const after = { role: change.role, blocked: change.blocked_at !== null };
  return [
    {
      actor,
      seller_id: null,
      action: "province-person.change",
      subject: change.id,
      before: { ...before },
      after,
    },
  ];
}

/** Gives a person of the province another role, or shuts or opens the door to her. */
export const changeProvincePersonWorkflow = createWorkflow(
  "change-province-person",
  (input: ChangeProvincePersonInput) => {
    recordActsStep(transform(input, toActs));
    updateProvincePersonStep(transform(input, ({ change }) => change));
    return new WorkflowResponse(undefined);
  },
);

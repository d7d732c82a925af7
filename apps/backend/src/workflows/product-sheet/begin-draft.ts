import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createDraftStep, type NewDraft } from "./steps/create-draft";

export interface BeginDraftInput extends NewDraft {
  actor: Actor;
}

/** The draft has no id yet; its request names it until then. */
function toActs({ actor, seller_id, request_id, sheet }: BeginDraftInput): Act[] {
  const after = { title: sheet.title ?? null };
  return [
    { actor, seller_id, action: "product-draft.begin", subject: request_id, before: null, after },
  ];
}

/** Keeps a new draft and answers its id. The caller sees to it that a request makes one. */
export const beginDraftWorkflow = createWorkflow("begin-draft", (input: BeginDraftInput) => {
  recordActsStep(transform(input, toActs));
  return new WorkflowResponse(createDraftStep(input));
});

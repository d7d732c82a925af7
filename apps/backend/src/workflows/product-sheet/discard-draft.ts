import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { deleteDraftStep } from "./steps/delete-draft";

export interface DiscardDraftInput {
  id: string;
  seller_id: string;
  actor: Actor;
  title: string | null;
}

function toActs({ id, seller_id, actor, title }: DiscardDraftInput): Act[] {
  const before = { title };
  return [{ actor, seller_id, action: "product-draft.discard", subject: id, before, after: null }];
}

/** Throws a draft away; its photos go by themselves some days later. */
export const discardDraftWorkflow = createWorkflow("discard-draft", (input: DiscardDraftInput) => {
  recordActsStep(transform(input, toActs));
  return new WorkflowResponse(deleteDraftStep(input));
});

import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import type { DraftSheet } from "../../product-sheets/product-sheet";
import { recordDailyActStep } from "../audit/steps/record-daily-act";
import { updateDraftStep } from "./steps/update-draft";

export interface SaveDraftInput {
  id: string;
  seller_id: string;
  actor: Actor;
  /** The whole sheet, as it is to be. */
  sheet: DraftSheet;
}

function toAct({ id, seller_id, actor, sheet }: SaveDraftInput): Act {
  const after = { title: sheet.title ?? null };
  return { actor, seller_id, action: "product-draft.save", subject: id, before: null, after };
}

/** Writes a draft's sheet. The caller keeps two at once apart. */
export const saveDraftWorkflow = createWorkflow("save-draft", (input: SaveDraftInput) => {
  recordDailyActStep(transform(input, toAct));
  return new WorkflowResponse(
    updateDraftStep(transform(input, ({ id, sheet }) => ({ id, sheet }))),
  );
});

import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { DraftSheet } from "../../product-sheets/product-sheet";
import { updateDraftStep } from "./steps/update-draft";

export interface SaveDraftInput {
  id: string;
  /** The whole sheet, as it is to be. */
  sheet: DraftSheet;
}

/** Writes a draft's sheet. The caller keeps two at once apart. */
export const saveDraftWorkflow = createWorkflow("save-draft", (input: SaveDraftInput) => {
  return new WorkflowResponse(updateDraftStep(input));
});

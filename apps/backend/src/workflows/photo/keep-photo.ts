import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordDailyActStep } from "../audit/steps/record-daily-act";
import { createPhotoStep, type NewPhoto } from "./steps/create-photo";

export interface KeepPhotoInput extends NewPhoto {
  actor: Actor;
}

/** One sent again, because its answer was lost, is the same photo and the same act. */
function toAct({ actor, seller_id, name, file_name }: KeepPhotoInput): Act {
  const after = { file_name };
  return { actor, seller_id, action: "photo.send", subject: name, before: null, after };
}

/** Writes down a seller's photo. One that is written down already stays as it is. */
export const keepPhotoWorkflow = createWorkflow("keep-photo", (input: KeepPhotoInput) => {
  recordDailyActStep(transform(input, toAct));
  return new WorkflowResponse(createPhotoStep(input));
});

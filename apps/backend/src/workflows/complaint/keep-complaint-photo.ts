import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import { createComplaintPhotoStep, type NewComplaintPhoto } from "./steps/create-complaint-photo";

export interface KeepComplaintPhotoInput {
  /** The buyer. */
  actor: Actor;
  seller_id: string;
  photo: NewComplaintPhoto;
}

function toActs({ actor, seller_id, photo }: KeepComplaintPhotoInput): Act[] {
  const { complaint_id: subject, hash } = photo;
  const after = { photo: hash };
  return [{ actor, seller_id, action: "complaint.photo", subject, before: null, after }];
}

/** Writes down a photo of a complaint. The caller holds the order's lock. */
export const keepComplaintPhotoWorkflow = createWorkflow(
  "keep-complaint-photo",
  (input: KeepComplaintPhotoInput) => {
    recordActsStep(transform(input, toActs));
    createComplaintPhotoStep(transform(input, ({ photo }) => photo));
    return new WorkflowResponse(undefined);
  },
);

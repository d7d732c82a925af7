import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act, Actor } from "../../audit/act";
import { recordDailyActStep } from "../audit/steps/record-daily-act";
import {
  createCertificatePhotoStep,
  type NewCertificatePhoto,
} from "./steps/create-certificate-photo";

export interface KeepCertificatePhotoInput extends NewCertificatePhoto {
  actor: Actor;
}

/** One sent again, because its answer was lost, is the same photo and the same act. */
function toAct({ actor, seller_id, hash }: KeepCertificatePhotoInput): Act {
  const action = "certificate-claim.photo";
  return { actor, seller_id, action, subject: hash, before: null, after: null };
}

/** Writes down a photo of a decision and answers its id. One that is written down already stays as it is. */
export const keepCertificatePhotoWorkflow = createWorkflow(
  "keep-certificate-photo",
  (input: KeepCertificatePhotoInput) => {
    recordDailyActStep(transform(input, toAct));
    return new WorkflowResponse(createCertificatePhotoStep(input));
  },
);

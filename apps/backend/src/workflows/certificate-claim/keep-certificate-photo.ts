import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createCertificatePhotoStep,
  type NewCertificatePhoto,
} from "./steps/create-certificate-photo";

/** Writes down a photo of a decision and answers its id. One that is written down already stays as it is. */
export const keepCertificatePhotoWorkflow = createWorkflow(
  "keep-certificate-photo",
  (input: NewCertificatePhoto) => new WorkflowResponse(createCertificatePhotoStep(input)),
);

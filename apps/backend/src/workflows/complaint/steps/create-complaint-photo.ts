import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { COMPLAINT_MODULE } from "../../../modules/complaint";
import type ComplaintModuleService from "../../../modules/complaint/service";

export interface NewComplaintPhoto {
  complaint_id: string;
  /** SHA-256 of the upload, in hexadecimal. */
  hash: string;
  /** In base64. */
  webp: string;
}

/** Writes a photo of a complaint. It is the last step of its workflow, so nothing is to be undone. */
export const createComplaintPhotoStep = createStep(
  "create-complaint-photo",
  async (photo: NewComplaintPhoto, { container }) => {
    const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
    await service.createComplaintImages(photo);
    return new StepResponse(undefined);
  },
);

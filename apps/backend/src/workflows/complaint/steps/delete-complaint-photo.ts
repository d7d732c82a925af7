import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { COMPLAINT_MODULE } from "../../../modules/complaint";
import type ComplaintModuleService from "../../../modules/complaint/service";

/** Deletes a photo if it is one of the complaint's. It is meant to be gone: nothing puts it back. */
export const deleteComplaintPhotoStep = createStep(
  "delete-complaint-photo",
  async (photo: { complaint_id: string; id: string }, { container }) => {
    const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
    const found = await service.listComplaintImages(photo, { select: ["id"], take: 1 });
    await service.deleteComplaintImages(found.map(({ id }) => id));
    return new StepResponse(undefined);
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../../modules/review";
import type ReviewModuleService from "../../../modules/review/service";

/** Deletes rows of buyers' photos. Nothing puts them back: their files are gone. */
export const deleteReviewPhotosStep = createStep(
  "delete-review-photos",
  async ({ ids }: { ids: string[] }, { container }) => {
    const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
    await service.deleteReviewImages(ids);
    return new StepResponse(ids.length);
  },
);

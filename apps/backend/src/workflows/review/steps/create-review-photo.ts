import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../../modules/review";
import type ReviewModuleService from "../../../modules/review/service";

export interface NewReviewPhoto {
  review_id: string;
  /** Name of its pictures, without width and extension. */
  name: string;
}

interface Undo {
  /** The new row; null when there was one already. */
  made: string | null;
}

/** Writes the row of a photo unless it is there; compensation removes a new one. */
export const createReviewPhotoStep = createStep(
  "create-review-photo",
  async ({ review_id, name }: NewReviewPhoto, { container }) => {
    const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
    const [known] = await service.listReviewImages({ review_id, name });
    if (known) {
      return new StepResponse<string, Undo>(name, { made: null });
    }
    const { id } = await service.createReviewImages({ review_id, name });
    return new StepResponse<string, Undo>(name, { made: id });
  },
  async (undo, { container }) => {
    if (undo?.made) {
      const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
      await service.deleteReviewImages(undo.made);
    }
  },
);

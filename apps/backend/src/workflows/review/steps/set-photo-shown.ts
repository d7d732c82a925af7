import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { REVIEW_MODULE } from "../../../modules/review";
import type ReviewModuleService from "../../../modules/review/service";

export interface SetPhotoShownInput {
  review_id: string;
  name: string;
  shown: boolean;
}

/** Shows a photo of a review or hides it; compensation turns it back. */
export const setPhotoShownStep = createStep(
  "set-photo-shown",
  async ({ review_id, name, shown }: SetPhotoShownInput, { container }) => {
    const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
    const photos = await service.listReviewImages({ review_id, name });
    const ids = photos.filter((photo) => photo.shown !== shown).map(({ id }) => id);
    await service.updateReviewImages(ids.map((id) => ({ id, shown })));
    return new StepResponse(ids, { ids, shown: !shown });
  },
  async (undo, { container }) => {
    const service: ReviewModuleService = container.resolve(REVIEW_MODULE);
    await service.updateReviewImages(
      (undo?.ids ?? []).map((id) => ({ id, shown: undo?.shown ?? false })),
    );
  },
);

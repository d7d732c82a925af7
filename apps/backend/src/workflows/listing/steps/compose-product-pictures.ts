import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingPlan } from "../../../listings/listing-plan";
import { composePhotos } from "../../../pictures/compose-photos";
import { filesDirectory } from "../../../pictures/files-directory";
import { removePictures } from "../../../pictures/remove-pictures";

/**
 * Makes the shop's pictures of a product's own images and returns their names. Compensation removes
 * the files that this run wrote; those of an earlier listing may be on somebody's screen and stay.
 */
export const composeProductPicturesStep = createStep(
  "compose-product-pictures",
  async ({ slug, images }: Pick<ListingPlan, "slug" | "images">) => {
    const { names, written } = await composePhotos(slug, images, filesDirectory());
    return new StepResponse(names, written);
  },
  async (written) => {
    await removePictures(written ?? [], filesDirectory());
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

/** Deletes rows of photos. Nothing puts them back: their files are gone. */
export const deletePhotosStep = createStep(
  "delete-photos",
  async ({ ids }: { ids: string[] }, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    await listings.deleteSellerImages(ids);
    return new StepResponse(ids.length);
  },
);

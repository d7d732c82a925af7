import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

export interface UsedPhotos {
  seller_id: string;
  names: string[];
}

/** Keeps a seller's photos for good; compensation lets those go that were not kept before. */
export const markPhotosUsedStep = createStep(
  "mark-photos-used",
  async ({ seller_id, names }: UsedPhotos, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const unused = await listings.listSellerImages({ seller_id, name: names, used: false });
    const ids = unused.map(({ id }) => id);
    await listings.updateSellerImages(ids.map((id) => ({ id, used: true })));
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    await listings.updateSellerImages((ids ?? []).map((id) => ({ id, used: false })));
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

export interface NewPhoto {
  seller_id: string;
  /** Name of its pictures, without width and extension. */
  name: string;
}

interface Undo {
  /** The new row; null when there was one already. */
  made: string | null;
}

/** Writes the row of a photo unless it is there; compensation removes a new one. */
export const createPhotoStep = createStep(
  "create-photo",
  async ({ seller_id, name }: NewPhoto, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const [known] = await listings.listSellerImages({ seller_id, name });
    if (known) {
      return new StepResponse<string, Undo>(name, { made: null });
    }
    const { id } = await listings.createSellerImages({ seller_id, name });
    return new StepResponse<string, Undo>(name, { made: id });
  },
  async (undo, { container }) => {
    if (undo?.made) {
      const listings: ListingModuleService = container.resolve(LISTING_MODULE);
      await listings.deleteSellerImages(undo.made);
    }
  },
);

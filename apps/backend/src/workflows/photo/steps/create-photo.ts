import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

export interface NewPhoto {
  seller_id: string;
  /** Name of its pictures, without width and extension. */
  name: string;
  /** What its seller calls it; null when she does not say. */
  file_name: string | null;
}

interface Undo {
  /** The new row; null when there was one already. */
  made: string | null;
  /** The row that got another name, and the one that it had. */
  renamed: { id: string; file_name: string | null } | null;
}

/**
 * Writes the row of a photo unless it is there; the same photo under another name takes that. Compensation
 * removes a new one and gives the name back.
 */
export const createPhotoStep = createStep(
  "create-photo",
  async ({ seller_id, name, file_name }: NewPhoto, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const [known] = await listings.listSellerImages({ seller_id, name });
    if (known) {
      const { id, file_name: before } = known;
      const renamed = file_name !== null && file_name !== before ? { id, file_name: before } : null;
      if (renamed) {
        await listings.updateSellerImages({ id, file_name });
      }
      return new StepResponse<string, Undo>(name, { made: null, renamed });
    }
    const { id } = await listings.createSellerImages({ seller_id, name, file_name });
    return new StepResponse<string, Undo>(name, { made: id, renamed: null });
  },
  async (undo, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    if (undo?.made) {
      await listings.deleteSellerImages(undo.made);
    }
    if (undo?.renamed) {
      await listings.updateSellerImages(undo.renamed);
    }
  },
);

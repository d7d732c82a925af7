import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import type { DraftSheet } from "../../../product-sheets/product-sheet";

export interface DraftUpdate {
  id: string;
  sheet?: DraftSheet;
  /** The product that it became. */
  product_id?: string;
}

/** Changes a draft; compensation puts back what it was. */
export const updateDraftStep = createStep(
  "update-draft",
  async ({ id, sheet, product_id }: DraftUpdate, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const before = await listings.retrieveListingDraft(id);
    await listings.updateListingDrafts({
      id,
      ...(sheet ? { sheet: { ...sheet } } : {}),
      ...(product_id ? { product_id } : {}),
    });
    const was = { id, sheet: before.sheet, product_id: before.product_id };
    return new StepResponse(id, was);
  },
  async (was, { container }) => {
    if (was) {
      const listings: ListingModuleService = container.resolve(LISTING_MODULE);
      await listings.updateListingDrafts(was);
    }
  },
);

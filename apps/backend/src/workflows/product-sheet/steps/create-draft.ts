import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import type { DraftSheet } from "../../../product-sheets/product-sheet";

export interface NewDraft {
  seller_id: string;
  request_id: string;
  sheet: DraftSheet;
}

/** Keeps a new draft; compensation removes it. */
export const createDraftStep = createStep(
  "create-draft",
  async ({ seller_id, request_id, sheet }: NewDraft, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const draft = { seller_id, request_id, sheet: { ...sheet } };
    const { id } = await listings.createListingDrafts(draft);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) {
      const listings: ListingModuleService = container.resolve(LISTING_MODULE);
      await listings.deleteListingDrafts(id);
    }
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

/** Deletes a draft; compensation brings it back. */
export const deleteDraftStep = createStep(
  "delete-draft",
  async ({ id }: { id: string }, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    await listings.softDeleteListingDrafts([id]);
    return new StepResponse(id, id);
  },
  async (id, { container }) => {
    if (id) {
      const listings: ListingModuleService = container.resolve(LISTING_MODULE);
      await listings.restoreListingDrafts([id]);
    }
  },
);

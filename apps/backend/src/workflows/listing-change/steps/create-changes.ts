import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { toChangeRow, type NewChange } from "../../../listing-changes/change-record";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

/** Writes changes down. Nothing takes them back, so it is the last step of its workflow. */
export const createChangesStep = createStep(
  "create-changes",
  async (changes: NewChange[], { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const now = new Date();
    const rows = await listings.createListingChanges(
      changes.map((change) => toChangeRow(change, now)),
    );
    return new StepResponse(rows.map(({ id }) => id));
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

/** Throws away the rows of an import. Nothing puts them back: its seller has the file. */
export const pruneImportStep = createStep(
  "prune-import",
  async ({ id }: { id: string }, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    await listings.pruneImport(id);
    return new StepResponse(id);
  },
);

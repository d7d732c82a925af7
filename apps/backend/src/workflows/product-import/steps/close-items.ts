import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

export interface ClosedItem {
  id: string;
  /** Why it failed; null when it is done. */
  message: string | null;
}

/** Closes products of an import. What they did is done, so nothing takes it back. */
export const closeItemsStep = createStep(
  "close-items",
  async (items: ClosedItem[], { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    await listings.updateProductImportItems(
      items.map(({ id, message }) => ({
        id,
        status: message === null ? ("done" as const) : ("failed" as const),
        message,
      })),
    );
    return new StepResponse(items.length);
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";
import type { SaveListingInput } from "../../listing/steps/save-listing";

/** Writes the listings of new products; compensation removes them. */
export const createListingsStep = createStep(
  "create-listings",
  async (input: SaveListingInput[], { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const rows = await listings.createListings(
      input.map(({ product_id, fields, pictures }) => ({
        product_id,
        ...fields,
        season_months: fields.season_months?.map(String) ?? null,
        dispatch_weekdays: fields.dispatch_weekdays?.map(String) ?? null,
        pictures,
      })),
    );
    const ids = rows.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    await listings.deleteListings(ids ?? []);
  },
);

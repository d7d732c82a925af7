import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ListingFields } from "../../../listings/listing-fields";
import { LISTING_MODULE } from "../../../modules/listing";
import type ListingModuleService from "../../../modules/listing/service";

export interface SaveListingInput {
  product_id: string;
  fields: ListingFields;
  /** Names of the product's pictures; none keeps those it has. */
  pictures: string[];
}

type Listing = Awaited<ReturnType<ListingModuleService["retrieveListing"]>>;

/** A listing's columns as they were, without its timestamps. */
function asBefore(row: Listing) {
  return {
    id: row.id,
    product_set: row.product_set,
    temperature_class: row.temperature_class,
    shelf_life_days: row.shelf_life_days,
    storage: row.storage,
    transit_days: row.transit_days,
    dispatch_weekdays: row.dispatch_weekdays,
    cutoff_time: row.cutoff_time,
    ingredients: row.ingredients,
    instructions: row.instructions,
    warnings: row.warnings,
    story: row.story,
    season_months: row.season_months,
    keywords: row.keywords,
    pictures: row.pictures,
  };
}

type Undo =
  { kind: "delete"; id: string } | { kind: "restore"; listing: ReturnType<typeof asBefore> };

/**
 * Writes the one listing of a product. A product without images of its own keeps the pictures that its
 * listing has: the demonstration's are drawn, not uploaded. Compensation puts the former listing back
 * or removes a new one.
 */
export const saveListingStep = createStep(
  "save-listing",
  async ({ product_id, fields, pictures }: SaveListingInput, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const [before] = await listings.listListings({ product_id });
    const columns = {
      ...fields,
      season_months: fields.season_months?.map(String) ?? null,
      dispatch_weekdays: fields.dispatch_weekdays?.map(String) ?? null,
    };
    if (before) {
      await listings.updateListings({
        id: before.id,
        ...columns,
        ...(pictures.length > 0 ? { pictures } : {}),
      });
      const undo: Undo = { kind: "restore", listing: asBefore(before) };
      return new StepResponse<string, Undo>(before.id, undo);
    }
    const { id } = await listings.createListings({ product_id, ...columns, pictures });
    return new StepResponse<string, Undo>(id, { kind: "delete", id });
  },
  async (undo, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    if (undo?.kind === "restore") {
      await listings.updateListings(undo.listing);
    } else if (undo) {
      await listings.deleteListings(undo.id);
    }
  },
);

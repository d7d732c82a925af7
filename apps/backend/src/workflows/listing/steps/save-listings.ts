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
    allowed_provinces: row.allowed_provinces,
    ingredients: row.ingredients,
    instructions: row.instructions,
    warnings: row.warnings,
    story: row.story,
    season_months: row.season_months,
    keywords: row.keywords,
    pictures: row.pictures,
  };
}

interface Undo {
  made: string[];
  changed: ReturnType<typeof asBefore>[];
}

function toColumns({ product_id, fields }: SaveListingInput) {
  return {
    product_id,
    ...fields,
    season_months: fields.season_months?.map(String) ?? null,
    dispatch_weekdays: fields.dispatch_weekdays?.map(String) ?? null,
  };
}

/**
 * Writes the one listing of each product. A product without images of its own keeps the pictures that its
 * listing has: the demonstration's are drawn, not uploaded. Compensation puts former listings back and
 * removes new ones.
 */
export const saveListingsStep = createStep(
  "save-listings",
  async (input: SaveListingInput[], { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    const before = await listings.listListings(
      { product_id: input.map(({ product_id }) => product_id) },
      { take: input.length },
    );
    const rowOf = new Map(before.map((row) => [row.product_id, row]));
    const changes = input.flatMap((one) => {
      const id = rowOf.get(one.product_id)?.id;
      const pictures = one.pictures.length > 0 ? { pictures: one.pictures } : {};
      return id === undefined ? [] : [{ id, ...toColumns(one), ...pictures }];
    });
    await listings.updateListings(changes);
    const made = await listings.createListings(
      input
        .filter(({ product_id }) => !rowOf.has(product_id))
        .map((one) => ({ ...toColumns(one), pictures: one.pictures })),
    );
    const undo: Undo = { made: made.map(({ id }) => id), changed: before.map(asBefore) };
    return new StepResponse(input.length, undo);
  },
  async (undo, { container }) => {
    const listings: ListingModuleService = container.resolve(LISTING_MODULE);
    await listings.updateListings(undo?.changed ?? []);
    await listings.deleteListings(undo?.made ?? []);
  },
);

import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { ProductStatus } from "@medusajs/framework/utils";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { NewChange } from "../../listing-changes/change-record";
import { toActs } from "../../listing-changes/to-acts";
import type { ChangeableSheet } from "../../listing-changes/sheet-changes";
import { recordActsStep } from "../audit/steps/record-acts";
import { saveListingsStep } from "../listing/steps/save-listings";
import { markPhotosUsedStep } from "../photo/steps/mark-photos-used";
import { createChangesStep } from "./steps/create-changes";
import { supersedeChangesStep } from "./steps/supersede-changes";

/** What becomes of one product. */
export interface ListingChange {
  product_id: string;
  /** What the product says now. */
  now: ChangeableSheet;
  /** At least one. */
  changes: NewChange[];
}

export interface ChangeListingsInput {
  seller_id: string;
  /** Each product once. */
  listings: ListingChange[];
}

function changesOf({ listings }: ChangeListingsInput): NewChange[] {
  return listings.flatMap(({ changes }) => changes);
}

/** Those of which something does not wait, or that are proposed anew. */
function touched({ listings }: ChangeListingsInput): ListingChange[] {
  return listings.filter(({ changes }) =>
    changes.some(({ waits, field }) => !waits || field === "listing"),
  );
}

/** What a product says once that which does not wait is done. */
function sheetAfter({ now, changes }: ListingChange): ChangeableSheet {
  const done = changes.filter(({ waits, field }) => !waits && field !== "listing");
  return { ...now, ...Object.fromEntries(done.map(({ field, after }) => [field, after])) };
}

function toListing(listing: ListingChange) {
  const { title: _title, photos, ...fields } = sheetAfter(listing);
  return { product_id: listing.product_id, fields, pictures: photos };
}

function toUpdate(listing: ListingChange) {
  const proposed = listing.changes.some(({ field }) => field === "listing");
  return {
    id: listing.product_id,
    title: sheetAfter(listing).title,
    ...(proposed ? { status: ProductStatus.PROPOSED } : {}),
  };
}

/**
 * Does what does not wait of one seller's products, one or many, and writes down every change. Those that
 * wait for the same fields give way to the new ones. If a step fails, all is put back; the records come
 * last, because nothing takes them back. The products' update emits `product.updated`. The caller keeps two
 * runs on one product apart.
 */
export const changeListingsWorkflow = createWorkflow(
  "change-listings",
  (input: ChangeListingsInput) => {
    const changes = transform(input, changesOf);
    recordActsStep(transform(changes, toActs));
    when("something-goes-through", input, (data) => touched(data).length > 0).then(() => {
      markPhotosUsedStep(
        transform(input, (data) => ({
          seller_id: data.seller_id,
          names: touched(data).flatMap((listing) => sheetAfter(listing).photos),
        })),
      );
      saveListingsStep(transform(input, (data) => touched(data).map(toListing)));
      updateProductsWorkflow.runAsStep({
        input: { products: transform(input, (data) => touched(data).map(toUpdate)) },
      });
    });
    supersedeChangesStep(changes);
    return new WorkflowResponse(createChangesStep(changes));
  },
);

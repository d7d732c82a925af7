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
import { saveListingStep } from "../listing/steps/save-listing";
import { markPhotosUsedStep } from "../photo/steps/mark-photos-used";
import { createChangesStep } from "./steps/create-changes";
import { supersedeChangesStep } from "./steps/supersede-changes";

export interface ChangeListingInput {
  /** What the product says now. */
  now: ChangeableSheet;
  /** All of one product, at least one. */
  changes: NewChange[];
}

function productOf({ changes }: ChangeListingInput): string {
  return changes[0]?.product_id ?? "";
}

/** What the product says once that which does not wait is done. */
function sheetAfter({ now, changes }: ChangeListingInput): ChangeableSheet {
  const done = changes.filter(({ waits, field }) => !waits && field !== "listing");
  return { ...now, ...Object.fromEntries(done.map(({ field, after }) => [field, after])) };
}

function toListing(input: ChangeListingInput) {
  const { title: _title, photos, ...fields } = sheetAfter(input);
  return { product_id: productOf(input), fields, pictures: photos };
}

function toUpdate(input: ChangeListingInput) {
  const proposed = input.changes.some(({ field }) => field === "listing");
  return {
    selector: { id: productOf(input) },
    update: {
      title: sheetAfter(input).title,
      ...(proposed ? { status: ProductStatus.PROPOSED } : {}),
    },
  };
}

/**
 * Does what does not wait, and writes down every change. Those that wait for the same fields give way to
 * the new ones. The records come last, because nothing takes them back. The product's update emits
 * `product.updated`. The caller keeps two runs on one product apart.
 */
export const changeListingWorkflow = createWorkflow(
  "change-listing",
  (input: ChangeListingInput) => {
    recordActsStep(transform(input, ({ changes }) => toActs(changes)));
    when("something-goes-through", input, ({ changes }) =>
      changes.some(({ waits, field }) => !waits || field === "listing"),
    ).then(() => {
      markPhotosUsedStep(
        transform(input, (data) => ({
          seller_id: data.changes[0]?.seller_id ?? "",
          names: sheetAfter(data).photos,
        })),
      );
      saveListingStep(transform(input, toListing));
      updateProductsWorkflow.runAsStep({ input: transform(input, toUpdate) });
    });
    supersedeChangesStep(input.changes);
    return new WorkflowResponse(createChangesStep(input.changes));
  },
);

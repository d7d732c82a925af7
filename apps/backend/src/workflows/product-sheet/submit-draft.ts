import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { Act, Actor } from "../../audit/act";
import { listingFieldsOf } from "../../product-sheets/listing-fields-of";
import type { ProductSheet } from "../../product-sheets/product-sheet";
import { toNewProduct } from "../../product-sheets/to-new-product";
import type { NewChange } from "../../listing-changes/change-record";
import { toldListing } from "../../listing-changes/told-listing";
import { recordActsStep } from "../audit/steps/record-acts";
import { listProductWorkflow } from "../listing/list-product";
import { createChangesStep } from "../listing-change/steps/create-changes";
import { markPhotosUsedStep } from "../photo/steps/mark-photos-used";
import { updateDraftStep } from "./steps/update-draft";

export interface SubmitDraftInput {
  actor: Actor;
  seller_id: string;
  draft_id: string;
  sheet: ProductSheet;
  /** Its address in the shop. */
  handle: string;
  /** What a run that was cut off has made already; null for nothing. */
  product_id: string | null;
  /** Whether it waits for the operator. */
  waits: boolean;
}

interface Submitted {
  input: SubmitDraftInput;
  productId: string;
}

function toListing({ input: { seller_id, sheet }, productId }: Submitted) {
  return {
    product_id: productId,
    seller_id,
    fields: listingFieldsOf(sheet),
    pictures: sheet.photos,
    stock: 0,
    stock_of: Object.fromEntries(sheet.packs.map(({ label, stock }) => [label, stock])),
  };
}

function toChanges({ input, productId }: Submitted): NewChange[] {
  const { actor, seller_id, sheet, waits } = input;
  const after = toldListing(sheet);
  return [
    { product_id: productId, seller_id, actor, field: "listing", before: null, after, waits },
  ];
}

function toActs({ input: { actor, seller_id, sheet }, productId }: Submitted): Act[] {
  const after = { title: sheet.title, product_set: sheet.product_set, packs: sheet.packs };
  return [{ actor, seller_id, action: "product.submit", subject: productId, before: null, after }];
}

/**
 * Makes a product of a draft and lists it at its seller with her photos and stock; it waits for the
 * operator unless she trusts the seller. If a step fails, all is put back; a run that was cut off goes on with the product it made.
 * The caller keeps two runs on one draft apart.
 */
export const submitDraftWorkflow = createWorkflow("submit-draft", (input: SubmitDraftInput) => {
  const made = when("product-not-made", input, ({ product_id }) => product_id === null).then(() =>
    createProductsWorkflow.runAsStep({
      input: transform(input, (data) => ({
        products: [toNewProduct({ ...data, external_id: data.draft_id })],
      })),
    }),
  );
  const productId = transform(
    { input, made },
    (data) => data.input.product_id ?? data.made?.[0]?.id ?? "",
  );
  const submitted = { input, productId };
  markPhotosUsedStep(
    transform(input, ({ seller_id, sheet }) => ({ seller_id, names: sheet.photos })),
  );
  listProductWorkflow.runAsStep({ input: transform(submitted, toListing) });
  recordActsStep(transform(submitted, toActs));
  updateDraftStep(
    transform(submitted, (data) => ({ id: data.input.draft_id, product_id: data.productId })),
  );
  createChangesStep(transform(submitted, toChanges));
  return new WorkflowResponse({ product_id: productId });
});

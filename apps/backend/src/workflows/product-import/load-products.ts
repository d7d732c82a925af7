import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { Act, Actor } from "../../audit/act";
import type { NewChange } from "../../listing-changes/change-record";
import { toldListing } from "../../listing-changes/told-listing";
import { listingFieldsOf } from "../../product-sheets/listing-fields-of";
import type { ProductSheet } from "../../product-sheets/product-sheet";
import { toNewProduct } from "../../product-sheets/to-new-product";
import { recordActsStep } from "../audit/steps/record-acts";
import { createChangesStep } from "../listing-change/steps/create-changes";
import { saveListingsStep } from "../listing/steps/save-listings";
import { markPhotosUsedStep } from "../photo/steps/mark-photos-used";
import { loadDefaultShippingProfileStep } from "../seller/steps/load-default-shipping-profile";
import { giveProductsToSellerStep } from "./steps/give-products-to-seller";
import { stockNewPacksStep } from "./steps/stock-new-packs";

export interface LoadedProduct {
  sheet: ProductSheet;
  /** Its address in the shop. */
  handle: string;
  external_id: string;
}

export interface LoadProductsInput {
  actor: Actor;
  seller_id: string;
  sales_channel_id: string;
  stock_location_id: string;
  products: LoadedProduct[];
  /** Whether they wait for the operator. */
  waits: boolean;
}

interface Made {
  input: LoadProductsInput;
  /** In the order of the input's products. */
  ids: string[];
}

function toNewProducts({ input, profileId }: { input: LoadProductsInput; profileId: string }) {
  const { products, waits, sales_channel_id } = input;
  return {
    products: products.map((product) => ({
      ...toNewProduct({ ...product, waits }),
      sales_channels: [{ id: sales_channel_id }],
      shipping_profile_id: profileId,
    })),
  };
}

function each<Row>({ input, ids }: Made, toRow: (sheet: ProductSheet, id: string) => Row): Row[] {
  return input.products.map(({ sheet }, at) => toRow(sheet, ids[at] ?? ""));
}

function toChanges(made: Made): NewChange[] {
  const { actor, seller_id, waits } = made.input;
  return each(made, (sheet, product_id) => ({
    product_id,
    seller_id,
    actor,
    field: "listing",
    before: null,
    after: toldListing(sheet),
    waits,
  }));
}

function toActs(made: Made): Act[] {
  const { actor, seller_id } = made.input;
  return each(made, ({ title, product_set, packs }, subject) => ({
    actor,
    seller_id,
    action: "product.submit",
    subject,
    before: null,
    after: { title, product_set, packs },
  }));
}

/**
 * Makes products of a file's rows, many at once, as `submitDraftWorkflow` makes one: with stock, photos,
 * listing, and waiting for the operator unless she trusts the seller. A product becomes the seller's last
 * of all, so one of a run that was cut off is nobody's, seen by nobody, and can be thrown away. If a step
 * fails, all is put back. Medusa's events go out once it is done. The caller keeps two runs of one seller
 * apart.
 */
export const loadProductsWorkflow = createWorkflow("load-products", (input: LoadProductsInput) => {
  const profileId = loadDefaultShippingProfileStep();
  const made = createProductsWorkflow.runAsStep({
    input: transform({ input, profileId }, toNewProducts),
  });
  const ids = transform({ input, made }, (data) => {
    const idOf = new Map(data.made.map(({ external_id, id }) => [external_id, id]));
    return data.input.products.map(({ external_id }) => idOf.get(external_id) ?? "");
  });
  const all = { input, ids };
  stockNewPacksStep(
    transform(all, (data) => ({
      stock_location_id: data.input.stock_location_id,
      products: each(data, ({ packs }, product_id) => ({ product_id, packs })),
    })),
  );
  markPhotosUsedStep(
    transform(input, ({ seller_id, products }) => ({
      seller_id,
      names: [...new Set(products.flatMap(({ sheet }) => sheet.photos))],
    })),
  );
  saveListingsStep(
    transform(all, (data) =>
      each(data, (sheet, product_id) => ({
        product_id,
        fields: listingFieldsOf(sheet),
        pictures: sheet.photos,
      })),
    ),
  );
  recordActsStep(transform(all, toActs));
  giveProductsToSellerStep(
    transform(all, (data) => ({ seller_id: data.input.seller_id, product_ids: data.ids })),
  );
  createChangesStep(transform(all, toChanges));
  return new WorkflowResponse(ids);
});

import type { InventoryItemDTO, LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  createInventoryItemsWorkflow,
  createInventoryLevelsWorkflow,
  createRemoteLinkStep,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { ListingFields } from "../../listings/listing-fields";
import type { ListingPlan } from "../../listings/listing-plan";
import { loadDefaultShippingProfileStep } from "../seller/steps/load-default-shipping-profile";
import { composeProductPicturesStep } from "./steps/compose-product-pictures";
import { giveProductToSellerStep } from "./steps/give-product-to-seller";
import { loadListingPlanStep } from "./steps/load-listing-plan";
import { saveListingsStep } from "./steps/save-listings";

export interface ListProductInput {
  product_id: string;
  seller_id: string;
  fields: ListingFields;
  /** Pieces of each variant that the seller's stock location does not know yet. */
  stock: number;
  /** The same of single variants by their title, where it differs. */
  stock_of?: Record<string, number>;
  /** Names of pictures that are made already, instead of those of the product's own images. */
  pictures?: string[];
}

interface Planned {
  input: ListProductInput;
  plan: ListingPlan;
}

/** The items were made in the order of the variants that had none. */
function itemLinks({ plan, items }: Pick<Planned, "plan"> & { items: InventoryItemDTO[] }) {
  return plan.variants_without_item.flatMap((variant, index): LinkDefinition[] => {
    const item = items[index];
    return item
      ? [
          {
            [Modules.PRODUCT]: { variant_id: variant.id },
            [Modules.INVENTORY]: { inventory_item_id: item.id },
            data: { required_quantity: 1 },
          },
        ]
      : [];
  });
}

function levelOf({ input, plan }: Planned, title: string) {
  return {
    location_id: plan.stock_location_id,
    stocked_quantity: input.stock_of?.[title] ?? input.stock,
  };
}

function newItems(planned: Planned) {
  return planned.plan.variants_without_item.map(({ title }) => ({
    title,
    location_levels: [levelOf(planned, title)],
  }));
}

function newLevels(planned: Planned) {
  return planned.plan.items_without_level.map(({ id, title }) => ({
    inventory_item_id: id,
    ...levelOf(planned, title),
  }));
}

/** Puts every variant under the seller's stock: made items, missing levels, counting turned on. */
function stockUp(planned: Planned) {
  when("variants-without-item", planned, ({ plan }) => {
    return plan.variants_without_item.length > 0;
  }).then(() => {
    const items = createInventoryItemsWorkflow.runAsStep({
      input: { items: transform(planned, newItems) },
    });
    createRemoteLinkStep(transform({ plan: planned.plan, items }, itemLinks));
  });
  when("items-without-level", planned, ({ plan }) => plan.items_without_level.length > 0).then(
    () => {
      createInventoryLevelsWorkflow.runAsStep({
        input: { inventory_levels: transform(planned, newLevels) },
      });
    },
  );
  when("variants-uncounted", planned, ({ plan }) => plan.uncounted_variants.length > 0).then(() => {
    updateProductVariantsWorkflow.runAsStep({
      input: {
        product_variants: transform(planned, ({ plan }) =>
          plan.uncounted_variants.map((id) => ({ id, manage_inventory: true })),
        ),
      },
    });
  });
}

/**
 * Puts a product of Medusa's on sale at a seller, or changes how: the seller's link (another seller's
 * is replaced), the listing, its pictures, the seller's sales channel, the default shipping profile, an
 * address without marks, and stock where the seller's stock location has none. Run again it changes
 * only what differs; stock that is there stays as it is, also the former seller's.
 *
 * `not_found` without the product; `invalid_input` for a seller that is closed or does not exist, an
 * address that another product has, and an image that cannot be read. If a later step fails, all is put
 * back. The product's update emits `product.updated`. The caller keeps two runs on one product apart.
 */
export const listProductWorkflow = createWorkflow("list-product", (input: ListProductInput) => {
  const plan = loadListingPlanStep({ product_id: input.product_id, seller_id: input.seller_id });
  const profileId = loadDefaultShippingProfileStep();
  const composed = composeProductPicturesStep(plan);
  const pictures = transform({ input, composed }, (data) => data.input.pictures ?? data.composed);
  saveListingsStep(
    transform({ input, pictures }, ({ input: { product_id, fields }, pictures: names }) => [
      { product_id, fields, pictures: names },
    ]),
  );
  giveProductToSellerStep({
    product_id: input.product_id,
    former_seller_id: plan.former_seller_id,
    seller_id: input.seller_id,
  });
  stockUp({ input, plan });
  updateProductsWorkflow.runAsStep({
    input: transform({ input, plan, profileId }, (data) => ({
      selector: { id: data.input.product_id },
      update: {
        handle: data.plan.slug,
        sales_channels: [{ id: data.plan.sales_channel_id }],
        shipping_profile_id: data.profileId,
      },
    })),
  });
  return new WorkflowResponse({ product_id: input.product_id });
});

import type { FulfillmentSetDTO, ShippingOptionDTO } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createFulfillmentSets,
  createRemoteLinkStep,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createStockLocationsWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows";
import { buildFulfilmentSet } from "../../seller-setup/build-fulfilment-set";
import { buildSellerLinks } from "../../seller-setup/build-seller-links";
import { buildShippingOption } from "../../seller-setup/build-shipping-option";
import { buildStockLocation } from "../../seller-setup/build-stock-location";
import type { NewSeller } from "../../seller-setup/new-seller";
import { salesChannelName } from "../../seller-setup/sales-channel-name";
import type { SellerParts } from "../../seller-setup/seller-parts";
import { checkNewSellersStep } from "./steps/check-new-sellers";
import { createSellerMembersStep } from "./steps/create-seller-members";
import { createSellersStep, type CreatedSeller } from "./steps/create-sellers";
import { loadDefaultShippingProfileStep } from "./steps/load-default-shipping-profile";

export interface CreateSellersInput {
  sellers: NewSeller[];
}

export type SellerWithParts = CreatedSeller & SellerParts;

interface MadeParts {
  newSellers: NewSeller[];
  sellers: CreatedSeller[];
  channels: { id: string }[];
  locations: { id: string }[];
  sets: FulfillmentSetDTO[];
}

/** The parts are made in the order of the sellers, each kind in one call. */
function at<T>(list: T[], index: number): T {
  const item = list[index];
  if (item === undefined) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa made fewer parts than there are sellers",
    );
  }
  return item;
}

function linksOf({ sellers, channels, locations, sets }: Omit<MadeParts, "newSellers">) {
  return sellers.flatMap((seller, index) =>
    buildSellerLinks({
      seller_id: seller.id,
      sales_channel_id: at(channels, index).id,
      stock_location_id: at(locations, index).id,
      fulfillment_set_id: at(sets, index).id,
    }),
  );
}

function shippingOptionsOf(newSellers: NewSeller[], sets: FulfillmentSetDTO[], profileId: string) {
  return newSellers.map((seller, index) =>
    buildShippingOption(seller.delivery_rates, {
      service_zone_id: at(at(sets, index).service_zones, 0).id,
      shipping_profile_id: profileId,
    }),
  );
}

function membersOf(newSellers: NewSeller[], sellers: CreatedSeller[]) {
  return newSellers.flatMap(({ member }, index) =>
    member ? [{ ...member, seller_id: at(sellers, index).id }] : [],
  );
}

function withParts(
  { sellers, channels, locations }: Omit<MadeParts, "newSellers" | "sets">,
  options: ShippingOptionDTO[],
): SellerWithParts[] {
  return sellers.map((seller, index) => ({
    ...seller,
    sales_channel_id: at(channels, index).id,
    stock_location_id: at(locations, index).id,
    shipping_option_id: at(options, index).id,
  }));
}

/**
 * Opens a shop for each seller: the seller, its sales channel, a stock location in its commune,
 * delivery to all of Việt Nam at its own table of fees, the links between them, and its first member
 * if one is named (without a password). A list costs as many calls as one seller.
 *
 * Refuses before writing: `invalid_input` for a commune that is not the province's, `already_exists`
 * for a handle or an e-mail that is taken. If a later step fails, everything made is removed again.
 * Emits `seller.updated` with each id.
 */
export const createSellersWorkflow = createWorkflow(
  "create-sellers",
  ({ sellers: newSellers }: CreateSellersInput) => {
    checkNewSellersStep(newSellers);
    const profileId = loadDefaultShippingProfileStep();
    const sellers = createSellersStep(newSellers);
    const channels = createSalesChannelsWorkflow.runAsStep({
      input: transform({ newSellers }, (data) => ({
        salesChannelsData: data.newSellers.map((seller) => ({
          name: salesChannelName(seller),
          description: `Gian hàng ${seller.handle}`,
        })),
      })),
    });
    const locations = createStockLocationsWorkflow.runAsStep({
      input: transform({ newSellers }, (data) => ({
        locations: data.newSellers.map(buildStockLocation),
      })),
    });
    const sets = createFulfillmentSets(
      transform({ newSellers }, (data) => data.newSellers.map(buildFulfilmentSet)),
    );
    createRemoteLinkStep(transform({ sellers, channels, locations, sets }, linksOf));
    const options = createShippingOptionsWorkflow.runAsStep({
      input: transform({ newSellers, sets, profileId }, (data) =>
        shippingOptionsOf(data.newSellers, data.sets, data.profileId),
      ),
    });
    createSellerMembersStep(
      transform({ newSellers, sellers }, (data) => membersOf(data.newSellers, data.sellers)),
    );
    emitEventStep({
      eventName: "seller.updated",
      data: transform({ sellers }, (data) => data.sellers.map(({ id }) => ({ id }))),
    });
    return new WorkflowResponse(
      transform({ sellers, channels, locations, options }, ({ options: made, ...parts }) =>
        withParts(parts, made),
      ),
    );
  },
);

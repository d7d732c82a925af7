import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { SELLER_MODULE } from "../modules/seller";
import { MANUAL_PROVIDER } from "./build-shipping-option";

interface LinkedParts {
  seller_id: string;
  sales_channel_id: string;
  stock_location_id: string;
  fulfillment_set_id: string;
}

/** Joins one seller to its sales channel and stock location, and these to what delivers from there. */
export function buildSellerLinks(parts: LinkedParts): LinkDefinition[] {
  const seller = { seller_id: parts.seller_id };
  const salesChannel = { sales_channel_id: parts.sales_channel_id };
  const stockLocation = { stock_location_id: parts.stock_location_id };
  return [
    { [SELLER_MODULE]: seller, [Modules.SALES_CHANNEL]: salesChannel },
    { [SELLER_MODULE]: seller, [Modules.STOCK_LOCATION]: stockLocation },
    { [Modules.SALES_CHANNEL]: salesChannel, [Modules.STOCK_LOCATION]: stockLocation },
    {
      [Modules.STOCK_LOCATION]: stockLocation,
      [Modules.FULFILLMENT]: { fulfillment_set_id: parts.fulfillment_set_id },
    },
    {
      [Modules.STOCK_LOCATION]: stockLocation,
      [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL_PROVIDER },
    },
  ];
}

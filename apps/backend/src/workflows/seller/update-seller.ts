import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  emitEventStep,
  updateSalesChannelsWorkflow,
  updateShippingOptionsWorkflow,
  updateStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows";
import { buildShippingOptionRates } from "../../seller-setup/build-shipping-option";
import { buildStockLocation } from "../../seller-setup/build-stock-location";
import { salesChannelName } from "../../seller-setup/sales-channel-name";
import type { SellerChanges } from "../../seller-setup/seller-changes";
import { loadSellerPartsStep } from "./steps/load-seller-parts";
import { updateSellerStep } from "./steps/update-seller";

export interface UpdateSellerInput {
  seller_id: string;
  changes: SellerChanges;
}

function shippingOptionUpdate(shippingOptionId: string, rates: SellerChanges["delivery_rates"]) {
  return rates ? [{ id: shippingOptionId, ...buildShippingOptionRates(rates) }] : [];
}

/**
 * Changes a seller and keeps its parts in step: the name of its sales channel and stock location, the
 * address of the latter, its table of delivery fees. `not_found`, or `invalid_input` for a commune
 * outside the province and for taking the phone of a shop that has been opened; if a part fails, all are put back. Emits `seller.updated`.
 */
export const updateSellerWorkflow = createWorkflow("update-seller", (input: UpdateSellerInput) => {
  const parts = loadSellerPartsStep({ seller_id: input.seller_id });
  const seller = updateSellerStep({ id: input.seller_id, changes: input.changes });
  updateSalesChannelsWorkflow.runAsStep({
    input: {
      selector: { id: parts.sales_channel_id },
      update: transform({ seller }, (data) => ({ name: salesChannelName(data.seller) })),
    },
  });
  updateStockLocationsWorkflow.runAsStep({
    input: transform({ seller, parts }, (data) => ({
      selector: { id: data.parts.stock_location_id },
      update: buildStockLocation(data.seller),
    })),
  });
  when("delivery-rates-change", input, ({ changes }) => changes.delivery_rates !== undefined).then(
    () => {
      updateShippingOptionsWorkflow.runAsStep({
        input: transform({ parts, input }, (data) =>
          shippingOptionUpdate(data.parts.shipping_option_id, data.input.changes.delivery_rates),
        ),
      });
    },
  );
  emitEventStep({ eventName: "seller.updated", data: { id: input.seller_id } });
  return new WorkflowResponse(seller);
});

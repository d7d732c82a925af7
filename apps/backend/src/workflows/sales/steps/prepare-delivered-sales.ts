import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { deliveredSaleRows } from "../../../sales-facts/delivered-sale-rows";
import { loadDeliveredOrder } from "../../../sales-facts/load-delivered-order";

export interface PrepareDeliveredSalesInput {
  order_id: string;
  seller_id: string;
  /** When the buyer got the parcel, ISO 8601. */
  delivered_at: string;
}

/** Works out the rows of a delivered order; writes nothing. */
export const prepareDeliveredSalesStep = createStep(
  "prepare-delivered-sales",
  async (input: PrepareDeliveredSalesInput, { container }) => {
    const order = await loadDeliveredOrder(container, {
      ...input,
      delivered_at: new Date(input.delivered_at),
    });
    return new StepResponse(deliveredSaleRows(order));
  },
);

import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { graphRows } from "../../../query/graph-rows";
import type { LoadedParcel } from "../../../seller-orders/loaded-parcel";
import { PARCEL_FIELDS, toParcel, type ParcelRow } from "../../../seller-orders/parcel";
import { strayFulfilment } from "../../../seller-orders/stray-fulfilment";
import type { SellerOrderInput } from "../seller-order-input";

interface SellerPlaceRow {
  stock_location?: { id: string } | null;
}

/**
 * How far the goods and the cash of an order have really come, which after a crash may be further
 * than the order's status says, and the stock location from which they leave.
 */
export const loadParcelStep = createStep(
  "load-parcel",
  async ({ order_id, seller_id }: SellerOrderInput, { container }) => {
    const [order] = await graphRows<ParcelRow>(container, {
      entity: "order",
      fields: PARCEL_FIELDS,
      filters: { id: order_id },
    });
    const [seller] = await graphRows<SellerPlaceRow>(container, {
      entity: "seller",
      fields: ["stock_location.id"],
      filters: { id: seller_id },
    });
    const locationId = seller?.stock_location?.id;
    if (!order || !locationId) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        "The order or its seller's stock location is missing",
      );
    }
    const parcel = toParcel(order);
    const stray = parcel.fulfillment_id ? null : await strayFulfilment(container, order_id);
    const loaded: LoadedParcel = {
      ...parcel,
      fulfillment_id: parcel.fulfillment_id ?? stray,
      is_linked: parcel.fulfillment_id !== null,
      location_id: locationId,
      read_at: new Date().toISOString(),
    };
    return new StepResponse(loaded);
  },
);

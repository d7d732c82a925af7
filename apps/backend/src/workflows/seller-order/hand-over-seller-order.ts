import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  emitEventStep,
} from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_UPDATED } from "../../seller-orders/seller-order-events";
import type { SellerOrderInput } from "./seller-order-input";
import { loadParcelStep } from "./steps/load-parcel";
import { requireSellerOrderStep } from "./steps/require-seller-order";
import { setSellerOrderStatusStep } from "./steps/set-seller-order-status";

/**
 * The parcel leaves the seller's stock location: Medusa turns the order's reservations into less
 * stock and records the shipment. Emits `seller-order.updated`.
 *
 * Each part is done only if the parcel has not come that far, so a run that died between Medusa's
 * fulfilment and our status goes on where it stopped instead of taking the stock twice. On failure
 * the parts done in this run are undone. The caller holds the order's lock; `wrong_status` unless
 * the order is confirmed.
 */
export const handOverSellerOrderWorkflow = createWorkflow(
  "hand-over-seller-order",
  (input: SellerOrderInput) => {
    const sellerOrder = requireSellerOrderStep(
      transform({ input }, (data) => ({ ...data.input, action: "hand_over" as const })),
    );
    const parcel = loadParcelStep(input);
    const packed = when("goods-not-packed", { parcel }, (data) => !data.parcel.fulfillment_id).then(
      () =>
        createOrderFulfillmentWorkflow.runAsStep({
          input: {
            order_id: input.order_id,
            location_id: parcel.location_id,
            items: parcel.to_fulfil,
          },
        }),
    );
    const shipment = transform({ input, parcel, packed }, (data) => ({
      order_id: data.input.order_id,
      fulfillment_id: data.parcel.fulfillment_id ?? data.packed?.id ?? "",
      items: data.parcel.to_fulfil,
    }));
    when("parcel-not-sent", { parcel }, (data) => !data.parcel.shipped_at).then(() => {
      createOrderShipmentWorkflow.runAsStep({ input: shipment });
    });
    setSellerOrderStatusStep(
      transform({ sellerOrder, parcel }, (data) => ({
        id: data.sellerOrder.id,
        status: "handed_over" as const,
        at: data.parcel.shipped_at ?? data.parcel.read_at,
      })),
    );
    emitEventStep({
      eventName: SELLER_ORDER_UPDATED,
      data: { order_id: input.order_id, seller_id: input.seller_id, status: "handed_over" },
    });
    return new WorkflowResponse(undefined);
  },
);

import { FulfillmentWorkflowEvents, Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  capturePaymentWorkflow,
  emitEventStep,
  registerOrderDeliveryStep,
  updateFulfillmentWorkflow,
} from "@medusajs/medusa/core-flows";
import type { Parcel } from "../../seller-orders/parcel";
import { SELLER_ORDER_UPDATED } from "../../seller-orders/seller-order-events";
import { recordDeliveredSaleWorkflow } from "../sales/record-delivered-sale";
import { toStepAct } from "../../seller-orders/to-step-act";
import { recordActsStep } from "../audit/steps/record-acts";
import type { SellerOrderInput } from "./seller-order-input";
import { dropCapturesStep } from "./steps/drop-captures";
import { loadParcelStep } from "./steps/load-parcel";
import { requireFulfilmentStep } from "./steps/require-fulfilment";
import { requireSellerOrderStep } from "./steps/require-seller-order";
import { setSellerOrderStatusStep } from "./steps/set-seller-order-status";

function deliveryOf({ input, parcel }: { input: SellerOrderInput; parcel: Parcel }) {
  return {
    order_id: input.order_id,
    reference: Modules.FULFILLMENT,
    reference_id: parcel.fulfillment_id ?? "",
    items: parcel.to_deliver,
  };
}

/**
 * The buyer has the parcel and has paid for it: the fulfilment is delivered, the cash is captured,
 * the sale enters the province's count, all with one and the same instant. Emits
 * `seller-order.updated` and `sales.delivered`.
 *
 * Each part is done only if it has not been done, so a run that died anywhere can be run again, and
 * then the instant is that of the first run. On failure the parts of this run are undone except the
 * capture: money that was taken stays taken. Medusa's own mark-as-delivered flow is not used because
 * its locks would outlive a killed process and the order could then never be delivered. The caller
 * holds the order's lock; `wrong_status` unless the order is handed over.
 */
export const deliverSellerOrderWorkflow = createWorkflow(
  "deliver-seller-order",
  (input: SellerOrderInput) => {
    const sellerOrder = requireSellerOrderStep(
      transform({ input }, (data) => ({ ...data.input, action: "deliver" as const })),
    );
    const parcel = loadParcelStep(input);
    const fulfilment = requireFulfilmentStep(parcel);
    const deliveredAt = transform(
      { parcel },
      (data) => data.parcel.delivered_at ?? data.parcel.read_at,
    );
    when("fulfilment-not-delivered", { parcel }, (data) => !data.parcel.delivered_at).then(() => {
      const delivered = transform({ fulfilment, deliveredAt }, (data) => ({
        id: data.fulfilment.id,
        delivered_at: new Date(data.deliveredAt),
      }));
      updateFulfillmentWorkflow.runAsStep({ input: delivered });
      emitEventStep({
        eventName: FulfillmentWorkflowEvents.DELIVERY_CREATED,
        data: { id: fulfilment.id },
      }).config({ name: "emit-delivery-created" });
    });
    when("delivery-not-counted", { parcel }, (data) => data.parcel.to_deliver.length > 0).then(
      () => {
        registerOrderDeliveryStep(transform({ input, parcel }, deliveryOf));
      },
    );
    when(
      "captures-unfinished",
      { parcel },
      (data) => data.parcel.unfinished_captures.length > 0,
    ).then(() => {
      dropCapturesStep({ ids: parcel.unfinished_captures });
    });
    when("cash-not-captured", { parcel }, (data) => data.parcel.to_capture !== null).then(() => {
      const payment = transform({ parcel }, (data) => ({
        payment_id: data.parcel.to_capture ?? "",
      }));
      capturePaymentWorkflow.runAsStep({ input: payment });
    });
    recordDeliveredSaleWorkflow.runAsStep({
      input: { order_id: input.order_id, seller_id: input.seller_id, delivered_at: deliveredAt },
    });
    recordActsStep(
      transform({ input }, (data) => [toStepAct({ ...data.input, action: "deliver" })]),
    );
    setSellerOrderStatusStep({ id: sellerOrder.id, status: "delivered", at: deliveredAt });
    emitEventStep({
      eventName: SELLER_ORDER_UPDATED,
      data: { order_id: input.order_id, seller_id: input.seller_id, status: "delivered" },
    });
    return new WorkflowResponse(undefined);
  },
);

import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { capturePaymentWorkflow, emitEventStep } from "@medusajs/medusa/core-flows";
import type { LoadedParcelState } from "../../parcels/load-parcel-state";
import { SELLER_ORDER_UPDATED } from "../../seller-orders/seller-order-events";
import { recordDeliveredSaleWorkflow } from "../sales/record-delivered-sale";
import { toStepAct } from "../../seller-orders/to-step-act";
import { recordActsStep } from "../audit/steps/record-acts";
import { stampDelivery } from "./stamp-delivery";
import type { SellerOrderInput } from "./seller-order-input";
import { dropCapturesStep } from "./steps/drop-captures";
import { loadParcelsStep } from "./steps/load-parcels";
import { requireAllSentStep } from "./steps/require-all-sent";
import { requireSellerOrderStep } from "./steps/require-seller-order";
import { setSellerOrderStatusStep } from "./steps/set-seller-order-status";
import { tellBuyerOfArrivalStep } from "./steps/tell-buyer-of-arrival";

interface Known {
  sellerOrder: { handed_over_at: Date | string | null };
  before: LoadedParcelState;
}

/** When the last parcel arrived, but not before all had left; now, as long as one is on its way. */
function arrivalOf({ sellerOrder: { handed_over_at }, before }: Known): string {
  const arrivals = before.parcels.map(({ delivered_at }) => delivered_at);
  if (arrivals.includes(null)) {
    return before.read_at;
  }
  const left = handed_over_at ? [new Date(handed_over_at).toISOString()] : [];
  return [...arrivals, ...left].reduce<string>((a, b) => (b !== null && b > a ? b : a), "");
}

/**
 * The buyer has all parcels and has paid for them: the fulfilments are delivered, the cash is captured, the
 * sale enters the province's count, all with one and the same instant; a buyer who was not told of it before is told.
 * Emits `seller-order.updated` and `sales.delivered`.
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
    const before = loadParcelsStep(input).config({ name: "load-parcels-before" });
    requireAllSentStep(before);
    const deliveredAt = transform({ sellerOrder, before }, arrivalOf);
    const state = stampDelivery(
      transform({ input, before, deliveredAt }, (data) => ({
        order_id: data.input.order_id,
        ids: data.before.parcels.flatMap((one) => (one.delivered_at ? [] : [one.fulfillment_id])),
        at: data.deliveredAt,
      })),
    );
    when(
      "captures-unfinished",
      { state },
      (data) => data.state.unfinished_captures.length > 0,
    ).then(() => {
      dropCapturesStep({ ids: state.unfinished_captures });
    });
    when("cash-not-captured", { state }, (data) => data.state.to_capture !== null).then(() => {
      const payment = transform({ state }, (data) => ({ payment_id: data.state.to_capture ?? "" }));
      capturePaymentWorkflow.runAsStep({ input: payment });
    });
    recordDeliveredSaleWorkflow.runAsStep({
      input: { order_id: input.order_id, seller_id: input.seller_id, delivered_at: deliveredAt },
    });
    recordActsStep(
      transform({ input }, (data) => [toStepAct({ ...data.input, action: "deliver" })]),
    );
    tellBuyerOfArrivalStep({ id: sellerOrder.id, said: "delivered" });
    setSellerOrderStatusStep({ id: sellerOrder.id, status: "delivered", at: deliveredAt });
    emitEventStep({
      eventName: SELLER_ORDER_UPDATED,
      data: { order_id: input.order_id, seller_id: input.seller_id, status: "delivered" },
    });
    return new WorkflowResponse(undefined);
  },
);

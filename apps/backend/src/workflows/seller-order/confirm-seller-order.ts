import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_UPDATED } from "../../seller-orders/seller-order-events";
import { toStepAct } from "../../seller-orders/to-step-act";
import { recordActsStep } from "../audit/steps/record-acts";
import type { SellerOrderInput } from "./seller-order-input";
import { requireSellerOrderStep } from "./steps/require-seller-order";
import { setSellerOrderStatusStep } from "./steps/set-seller-order-status";

/**
 * The seller accepts a placed order. Emits `seller-order.updated`. The caller holds the order's lock;
 * `wrong_status` unless the order is placed.
 */
export const confirmSellerOrderWorkflow = createWorkflow(
  "confirm-seller-order",
  (input: SellerOrderInput) => {
    const sellerOrder = requireSellerOrderStep(
      transform({ input }, (data) => ({ ...data.input, action: "confirm" as const })),
    );
    recordActsStep(
      transform({ input }, (data) => [toStepAct({ ...data.input, action: "confirm" })]),
    );
    setSellerOrderStatusStep({ id: sellerOrder.id, status: "confirmed" });
    emitEventStep({
      eventName: SELLER_ORDER_UPDATED,
      data: { order_id: input.order_id, seller_id: input.seller_id, status: "confirmed" },
    });
    return new WorkflowResponse(undefined);
  },
);

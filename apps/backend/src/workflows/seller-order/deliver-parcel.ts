import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import type { SellerOrderInput } from "./seller-order-input";
import { stampDelivery } from "./stamp-delivery";

export interface DeliverParcelInput extends SellerOrderInput {
  fulfillment_id: string;
  /** Its number within the order. */
  number: number;
  /** When it arrived, ISO 8601. */
  at: string;
}

function toAct({
  input: { actor, seller_id, order_id, number },
}: {
  input: DeliverParcelInput;
}): Act {
  return {
    actor,
    seller_id,
    action: "seller-order.deliver_parcel",
    subject: order_id,
    before: null,
    after: { parcel: number },
  };
}

/**
 * One parcel of an order arrived while others have not, or are still to be handed over. Cash and the province's
 * count wait for the whole order. A run that died is run again and counts nothing twice. The caller holds the
 * order's lock and has made sure that the parcel is the seller's, has left and has not arrived.
 */
export const deliverParcelWorkflow = createWorkflow(
  "deliver-parcel",
  (input: WorkflowData<DeliverParcelInput>) => {
    recordActsStep(transform({ input }, (data) => [toAct(data)]));
    stampDelivery(
      transform({ input }, ({ input: { order_id, fulfillment_id, at } }) => ({
        order_id,
        ids: [fulfillment_id],
        at,
      })),
    );
    return new WorkflowResponse(undefined);
  },
);

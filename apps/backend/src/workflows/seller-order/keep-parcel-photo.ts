import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { Act } from "../../audit/act";
import { recordActsStep } from "../audit/steps/record-acts";
import type { SellerOrderInput } from "./seller-order-input";
import { putParcelPhotoStep, type NewParcelPhoto } from "./steps/put-parcel-photo";

export interface KeepParcelPhotoInput extends SellerOrderInput, NewParcelPhoto {
  /** The parcel's number within the order. */
  number: number;
}

function toAct({ actor, seller_id, order_id, number, hash }: KeepParcelPhotoInput): Act {
  return {
    actor,
    seller_id,
    action: "seller-order.photo",
    subject: order_id,
    before: null,
    after: { parcel: number, photo: hash },
  };
}

/** Writes down the photo of a parcel, in the place of an earlier one. The caller holds the order's lock. */
export const keepParcelPhotoWorkflow = createWorkflow(
  "keep-parcel-photo",
  (input: KeepParcelPhotoInput) => {
    recordActsStep(transform({ input }, (data) => [toAct(data.input)]));
    putParcelPhotoStep(
      transform({ input }, ({ input: { order_id, fulfillment_id, hash, webp } }) => ({
        order_id,
        fulfillment_id,
        hash,
        webp,
      })),
    );
    return new WorkflowResponse(undefined);
  },
);

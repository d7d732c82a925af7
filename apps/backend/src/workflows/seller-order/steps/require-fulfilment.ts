import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";

/**
 * The fulfilment that is to be delivered. Throws `wrong_status` when it was cancelled behind the
 * order's back, in the operator's panel: the parcel must be handed over again first.
 */
export const requireFulfilmentStep = createStep(
  "require-fulfilment",
  (parcel: { fulfillment_id: string | null }) => {
    if (!parcel.fulfillment_id) {
      throw new MarketError("wrong_status");
    }
    return new StepResponse({ id: parcel.fulfillment_id });
  },
);

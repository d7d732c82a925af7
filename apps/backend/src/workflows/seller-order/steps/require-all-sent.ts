import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import type { ParcelState } from "../../../parcels/parcel-state";

/**
 * Lets only an order go on of which every piece is in a parcel. Throws `wrong_status` when one was cancelled
 * behind the order's back, in the operator's panel: it must be handed over again first.
 */
export const requireAllSentStep = createStep(
  "require-all-sent",
  ({ parcels, rest }: Pick<ParcelState, "parcels" | "rest">) => {
    if (parcels.length === 0 || rest.length > 0) {
      throw new MarketError("wrong_status");
    }
    return new StepResponse(undefined);
  },
);

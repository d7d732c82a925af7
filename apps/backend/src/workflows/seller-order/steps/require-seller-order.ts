import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { MarketError } from "../../../errors/market-error";
import {
  sellerOrderProgress,
  type SellerOrderAction,
} from "../../../seller-orders/seller-order-progress";
import { retrieveScopedOrder } from "../../../seller-scope/retrieve-scoped-order";
import type { SellerOrderInput } from "../seller-order-input";

export interface RequireSellerOrderInput extends SellerOrderInput {
  action: SellerOrderAction;
}

/**
 * Lets only a due step on the seller's own order go on and returns her side of it as it is. Throws
 * `not_found` for another seller's order and `wrong_status` when the step is not the next one.
 */
export const requireSellerOrderStep = createStep(
  "require-seller-order",
  async (input: RequireSellerOrderInput, { container }) => {
    const scope = { seller: { id: input.seller_id } };
    const { id, status, handed_over_at } = await retrieveScopedOrder(
      container,
      scope,
      input.order_id,
    );
    if (sellerOrderProgress(status, input.action) !== "due") {
      throw new MarketError("wrong_status", { status });
    }
    return new StepResponse({ id, handed_over_at });
  },
);

import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BASKET_MODULE } from "../../../modules/basket";
import type BasketModuleService from "../../../modules/basket/service";

export interface RecordCartOrderInput {
  basket_cart_id: string;
  order_id: string;
}

/** Writes into the basket that this seller's order exists: a later retry skips the seller. */
export const recordCartOrderStep = createStep(
  "record-cart-order",
  async (input: RecordCartOrderInput, { container }) => {
    const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
    await baskets.updateBasketCarts({ id: input.basket_cart_id, order_id: input.order_id });
    return new StepResponse(undefined, input.basket_cart_id);
  },
  async (basketCartId, { container }) => {
    if (basketCartId) {
      const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
      await baskets.updateBasketCarts({ id: basketCartId, order_id: null });
    }
  },
);

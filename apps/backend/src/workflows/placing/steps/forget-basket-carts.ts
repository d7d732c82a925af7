import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BASKET_MODULE } from "../../../modules/basket";
import type BasketModuleService from "../../../modules/basket/service";

/** Takes the carts of all its sellers out of a basket; compensation puts the same rows back. */
export const forgetBasketCartsStep = createStep(
  "forget-basket-carts",
  async (input: { basket_id: string }, { container }) => {
    const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
    const carts = await baskets.listBasketCarts({ basket_id: input.basket_id });
    await baskets.deleteBasketCarts(carts.map((cart) => cart.id));
    return new StepResponse(
      undefined,
      carts.map(({ basket_id, seller_id, cart_id, order_id }) => ({
        basket_id,
        seller_id,
        cart_id,
        order_id,
      })),
    );
  },
  async (carts, { container }) => {
    if (carts) {
      const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
      await baskets.createBasketCarts(carts);
    }
  },
);

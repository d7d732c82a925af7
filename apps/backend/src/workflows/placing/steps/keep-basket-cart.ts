import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BASKET_MODULE } from "../../../modules/basket";
import type BasketModuleService from "../../../modules/basket/service";

export interface KeepBasketCartInput {
  basket_id: string;
  seller_id: string;
  cart_id: string;
}

/** Notes which cart stands for a seller in a basket; a second one for her is refused by the index. */
export const keepBasketCartStep = createStep(
  "keep-basket-cart",
  async (input: KeepBasketCartInput, { container }) => {
    const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
    const created = await baskets.createBasketCarts({ ...input });
    return new StepResponse(created.id, created.id);
  },
  async (basketCartId, { container }) => {
    if (basketCartId) {
      const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
      await baskets.deleteBasketCarts(basketCartId);
    }
  },
);

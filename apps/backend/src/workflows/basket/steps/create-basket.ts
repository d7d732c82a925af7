import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BASKET_MODULE } from "../../../modules/basket";
import type BasketModuleService from "../../../modules/basket/service";

export const createBasketStep = createStep(
  "create-basket",
  async (_input, { container }) => {
    const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
    const basket = await baskets.createBaskets({});
    return new StepResponse({ id: basket.id, status: basket.status }, basket.id);
  },
  async (basketId, { container }) => {
    if (basketId) {
      const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
      await baskets.deleteBaskets(basketId);
    }
  },
);

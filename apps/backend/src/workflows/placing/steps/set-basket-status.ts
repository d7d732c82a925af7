import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BASKET_MODULE } from "../../../modules/basket";
import type BasketModuleService from "../../../modules/basket/service";

export interface SetBasketStatusInput {
  basket_id: string;
  status: "open" | "placing" | "placed";
}

export const setBasketStatusStep = createStep(
  "set-basket-status",
  async (input: SetBasketStatusInput, { container }) => {
    const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
    const { id, status, placed_at } = await baskets.retrieveBasket(input.basket_id);
    await baskets.updateBaskets({
      id,
      status: input.status,
      placed_at: input.status === "placed" ? new Date() : null,
    });
    return new StepResponse(undefined, { id, status, placed_at });
  },
  async (before, { container }) => {
    if (before) {
      const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
      await baskets.updateBaskets(before);
    }
  },
);

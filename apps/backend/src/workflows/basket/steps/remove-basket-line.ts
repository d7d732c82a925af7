import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BASKET_MODULE } from "../../../modules/basket";
import type BasketModuleService from "../../../modules/basket/service";

export interface RemoveBasketLineInput {
  basket_id: string;
  variant_id: string;
}

/** Removes a line if it is there; compensation makes it again. */
export const removeBasketLineStep = createStep(
  "remove-basket-line",
  async (input: RemoveBasketLineInput, { container }) => {
    const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
    const [line] = await baskets.listBasketLines({ ...input });
    if (!line) {
      return new StepResponse(undefined, undefined);
    }
    await baskets.deleteBasketLines(line.id);
    const { quantity, seen_unit_price, request_ids } = line;
    return new StepResponse(undefined, { ...input, quantity, seen_unit_price, request_ids });
  },
  async (removed, { container }) => {
    if (removed) {
      const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
      await baskets.createBasketLines(removed);
    }
  },
);

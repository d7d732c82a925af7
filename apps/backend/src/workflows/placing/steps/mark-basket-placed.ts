import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { BASKET_MODULE } from "../../../modules/basket";
import type BasketModuleService from "../../../modules/basket/service";

export const markBasketPlacedStep = createStep(
  "mark-basket-placed",
  async ({ basket_id: id }: { basket_id: string }, { container }) => {
    const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
    const { status } = await baskets.retrieveBasket(id, { select: ["id", "status"] });
    await baskets.updateBaskets({ id, status: "placed" });
    return new StepResponse(undefined, { id, status });
  },
  async (before, { container }) => {
    if (before) {
      const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
      await baskets.updateBaskets(before);
    }
  },
);

import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { BASKET_MODULE } from "../modules/basket";
import type BasketModuleService from "../modules/basket/service";

/** A basket with its lines, oldest first. Throws `basket_not_found`. */
export async function retrieveBasket(container: MedusaContainer, basketId: string) {
  const service: BasketModuleService = container.resolve(BASKET_MODULE);
  const [basket] = await service.listBaskets(
    { id: basketId },
    { relations: ["lines"], order: { lines: { created_at: "ASC" } } },
  );
  if (!basket) {
    throw new MarketError("basket_not_found");
  }
  return basket;
}

export type StoredBasket = Awaited<ReturnType<typeof retrieveBasket>>;

import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { BASKET_MODULE } from "../modules/basket";
import type BasketModuleService from "../modules/basket/service";
import { limitVisitor } from "../rate-limit/limit-visitor";

/**
 * Counts a visitor's tries to place an open basket, as `limitVisitor` says. Asking again for a basket
 * that was placed, or whose placing was cut off, is never refused: its orders are the shopper's.
 * Throws `basket_not_found`.
 */
export async function limitPlacing(
  container: MedusaContainer,
  basketId: string,
  visitor: string | null,
): Promise<void> {
  const baskets: BasketModuleService = container.resolve(BASKET_MODULE);
  const [basket] = await baskets.listBaskets({ id: basketId }, { select: ["id", "status"] });
  if (!basket) {
    throw new MarketError("basket_not_found");
  }
  if (basket.status === "open") {
    await limitVisitor(container, visitor, "placing");
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { removeBasketLineWorkflow } from "../workflows/basket/remove-basket-line";
import { retrieveOpenBasket } from "./retrieve-open-basket";
import { withBasketLock } from "./with-basket-lock";

/** Takes a variant out; harmless if it is not in. Throws `basket_not_found` or `basket_placed`. */
export async function removeFromBasket(
  container: MedusaContainer,
  basketId: string,
  variantId: string,
): Promise<void> {
  await withBasketLock(container, basketId, async () => {
    await retrieveOpenBasket(container, basketId);
    await removeBasketLineWorkflow(container).run({
      input: { basket_id: basketId, variant_id: variantId },
    });
  });
}

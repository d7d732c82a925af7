import type { MedusaContainer } from "@medusajs/framework/types";
import { loadOffers } from "../offers/load-offers";
import { setBasketLinesWorkflow } from "../workflows/basket/set-basket-lines";
import { retrieveOpenBasket } from "./retrieve-open-basket";
import { withBasketLock } from "./with-basket-lock";

/** Takes today's prices as seen. Throws `basket_not_found` or `basket_placed`. */
export async function acceptBasketPrices(
  container: MedusaContainer,
  basketId: string,
): Promise<void> {
  await withBasketLock(container, basketId, async () => {
    const basket = await retrieveOpenBasket(container, basketId);
    const offers = await loadOffers(
      container,
      basket.lines.map((line) => line.variant_id),
    );
    const lines = basket.lines.flatMap(({ variant_id, quantity, request_ids }) => {
      const offer = offers.get(variant_id);
      return offer
        ? [{ variant_id, quantity, request_ids, seen_unit_price: offer.unit_price_vnd }]
        : [];
    });
    await setBasketLinesWorkflow(container).run({ input: { basket_id: basketId, lines } });
  });
}

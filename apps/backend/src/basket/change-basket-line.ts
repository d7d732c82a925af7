import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { loadOffers } from "../offers/load-offers";
import { setBasketLinesWorkflow } from "../workflows/basket/set-basket-lines";
import { LARGEST_QUANTITY } from "./largest-quantity";
import { rememberRequest } from "./remember-request";
import { retrieveOpenBasket } from "./retrieve-open-basket";
import { withBasketLock } from "./with-basket-lock";

interface BasketChange {
  basket_id: string;
  variant_id: string;
  quantity: number;
  /** `add` to what is there, or `set` it. */
  mode: "add" | "set";
  request_id: string | null;
  /** Đồng a piece that the page showed; today's price unless told. */
  seen_unit_price?: number;
  /** Whether whoever changes it has declared her age. */
  of_age: boolean;
}

/**
 * Changes the quantity of one variant. A repeated request (same `request_id`) changes nothing.
 * Throws `not_found` for an unknown variant, `age_undeclared`, `not_for_sale`, `invalid_input` above 99 pieces and
 * `out_of_stock` with what is left; the basket then stays as it was.
 */
export async function changeBasketLine(
  container: MedusaContainer,
  change: BasketChange,
): Promise<void> {
  await withBasketLock(container, change.basket_id, async () => {
    const basket = await retrieveOpenBasket(container, change.basket_id);
    const line = basket.lines.find((candidate) => candidate.variant_id === change.variant_id);
    if (line && change.request_id && line.request_ids.includes(change.request_id)) {
      return;
    }
    const offers = await loadOffers(container, [change.variant_id]);
    const offer = offers.get(change.variant_id);
    if (!offer) {
      throw new MarketError("not_found");
    }
    if (offer.carried.alcohol && !change.of_age) {
      throw new MarketError("age_undeclared");
    }
    if (!offer.for_sale) {
      throw new MarketError("not_for_sale");
    }
    const quantity = change.quantity + (change.mode === "add" ? (line?.quantity ?? 0) : 0);
    if (quantity > LARGEST_QUANTITY) {
      throw new MarketError("invalid_input", { fields: { quantity: `1–${LARGEST_QUANTITY}` } });
    }
    if (quantity > offer.available) {
      const { variant_id, available } = offer;
      throw new MarketError("out_of_stock", { lines: [{ variant_id, available }] });
    }
    await setBasketLinesWorkflow(container).run({
      input: {
        basket_id: basket.id,
        lines: [
          {
            variant_id: change.variant_id,
            quantity,
            // A price that changed since an earlier look stays flagged until it is accepted.
            seen_unit_price:
              line?.seen_unit_price ?? change.seen_unit_price ?? offer.unit_price_vnd,
            request_ids: rememberRequest(line?.request_ids, change.request_id),
          },
        ],
      },
    });
  });
}

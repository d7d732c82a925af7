import type { MedusaContainer } from "@medusajs/framework/types";
import { retrieveBasket } from "../basket/retrieve-basket";
import { withBasketLock } from "../basket/with-basket-lock";
import { isGatewayId } from "../gateways/gateway-ids";
import { inTurn } from "../locking/in-turn";
import { finishPlacing } from "./finish-placing";
import { placeOpenBasket } from "./place-open-basket";
import type { OrderView } from "../order-view/order-view";
import type { Placement } from "./placement";
import { throughPlacingBulkhead } from "./placing-bulkhead";
import { withGoodsClaimed } from "./with-goods-claimed";

/** @param placement null only goes on with what was begun. */
async function placeLocked(
  container: MedusaContainer,
  basketId: string,
  placement: Placement | null,
): Promise<OrderView[] | null> {
  const basket = await retrieveBasket(container, basketId);
  if (basket.status === "open") {
    const views = placement && (await placeOpenBasket(container, basket, placement));
    if (!isGatewayId(placement?.payment)) {
      return views;
    }
  } else if (basket.status === "placed") {
    return null;
  }
  await finishPlacing(container, basketId);
  return null;
}

/** Clicks on one basket wait for each other outside the bulkhead, so that they fill one place in it. */
function placeInTurn(
  container: MedusaContainer,
  basketId: string,
  placement: Placement | null,
): Promise<OrderView[] | null> {
  return inTurn(`place:${basketId}`, () =>
    withGoodsClaimed(container, basketId, () =>
      throughPlacingBulkhead(() =>
        withBasketLock(container, basketId, () => placeLocked(container, basketId, placement)),
      ),
    ),
  );
}

/**
 * Places the orders of a basket, one a seller, all of them or none.
 *
 * - Idempotent on the basket: a second call, at once or later, finds the orders of the first.
 * - Locks the basket for the whole time and the goods while the orders are written.
 * - The orders are written in one instant. Only the payment by card or wallet that they have together comes
 *   after it: a process killed in between leaves the basket `placing`, and the next call writes that down.
 * - Refusals: `basket_not_found`, `basket_empty`, `age_undeclared`, `not_for_sale`, `out_of_stock`, `not_deliverable`,
 *   `delivery_changed`, `total_changed`, `transfer_unavailable`, `payment_unavailable`, `cash_not_taken`,
 *   `terms_changed`, `too_many_open_orders`, `too_many_unpaid_baskets`, `too_much_unpaid`, `cash_refused_before`,
 *   `phone_code_needed`, `busy`. After each of them no order of the basket stands and its lines are as they were.
 *
 * Answers the new orders as their buyer sees them; null when they were there before, or when there is more to tell
 * than was written here, and they are to be read.
 */
export async function placeBasket(
  container: MedusaContainer,
  placement: Placement,
): Promise<OrderView[] | null> {
  // Baskets of one phone number one after the other: each sees the open orders of the one before.
  return inTurn(`place-for:${placement.phone}`, () =>
    placeInTurn(container, placement.basket_id, placement),
  );
}

/** Goes on with a placement that a killed process left behind; nothing to do for any other basket. */
export async function resumePlacing(container: MedusaContainer, basketId: string): Promise<void> {
  await placeInTurn(container, basketId, null);
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { retrieveBasket } from "../basket/retrieve-basket";
import { withBasketLock } from "../basket/with-basket-lock";
import { inTurn } from "../locking/in-turn";
import { setBasketStatusWorkflow } from "../workflows/placing/set-basket-status";
import { cancelPlacedOrders } from "./cancel-placed-orders";
import { finishPlacing } from "./finish-placing";
import { isRefusal } from "./is-refusal";
import { placeOpenBasket } from "./place-open-basket";
import type { Placement } from "./placement";
import { throughPlacingBulkhead } from "./placing-bulkhead";

/** After a refusal nothing of the basket stays ordered; after a fault the next try goes on. */
async function undoAfterRefusal(
  container: MedusaContainer,
  basketId: string,
  error: unknown,
): Promise<void> {
  const basket = await retrieveBasket(container, basketId);
  if (isRefusal(error) && basket.status === "placing") {
    await cancelPlacedOrders(container, basket);
    await setBasketStatusWorkflow(container).run({
      input: { basket_id: basketId, status: "open" },
    });
  }
}

/** @param placement null only goes on with what was begun. */
async function placeLocked(
  container: MedusaContainer,
  basketId: string,
  placement: Placement | null,
): Promise<void> {
  const basket = await retrieveBasket(container, basketId);
  try {
    if (basket.status === "placing") {
      await finishPlacing(container, basket);
    } else if (basket.status === "open" && placement) {
      await placeOpenBasket(container, basket, placement);
    }
  } catch (error) {
    await undoAfterRefusal(container, basketId, error);
    throw error;
  }
}

/** Clicks on one basket wait for each other outside the bulkhead, so that they fill one place in it. */
function placeInTurn(
  container: MedusaContainer,
  basketId: string,
  placement: Placement | null,
): Promise<void> {
  return inTurn(`place:${basketId}`, () =>
    throughPlacingBulkhead(() =>
      withBasketLock(container, basketId, () => placeLocked(container, basketId, placement)),
    ),
  );
}

/**
 * Places the orders of a basket, one a seller, all of them or none.
 *
 * - Idempotent on the basket: a second call, at once or later, finds the orders of the first.
 * - Locks the basket for the whole time and the goods from the last stock check to the last order.
 * - A process killed in between leaves the basket `placing`; the next call finishes what was begun.
 * - Refusals: `basket_not_found`, `basket_empty`, `not_for_sale`, `out_of_stock`, `total_changed`,
 *   `transfer_unavailable`, `payment_unavailable`, `too_many_open_orders`, `cash_refused_before`, `busy`. After each of them no order of the basket stands and its lines are as they were.
 */
export async function placeBasket(container: MedusaContainer, placement: Placement): Promise<void> {
  // Baskets of one phone number one after the other: each sees the open orders of the one before.
  await inTurn(`place-for:${placement.phone}`, () =>
    placeInTurn(container, placement.basket_id, placement),
  );
}

/**
 * Goes on with a placement that a killed process left behind; nothing to do for any other basket. After
 * a refusal no order of the basket stands and it is open again.
 */
export async function resumePlacing(container: MedusaContainer, basketId: string): Promise<void> {
  await placeInTurn(container, basketId, null);
}

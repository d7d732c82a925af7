import type { MedusaContainer } from "@medusajs/framework/types";
import { requireCashAllowed } from "../order-refusals/require-cash-allowed";
import type { StoredBasket } from "../basket/retrieve-basket";
import { quoteStoredBasket } from "../basket-quote/quote-stored-basket";
import { checkQuote } from "./check-quote";
import { completeCarts } from "./complete-carts";
import type { Placement } from "./placement";
import { prepareCarts } from "./prepare-carts";
import { requireFewOpenOrders } from "./require-few-open-orders";
import { withStockLocks } from "./with-stock-locks";

/** Places a basket that nobody has begun to place. Refuses as `placeBasket` says. */
export async function placeOpenBasket(
  container: MedusaContainer,
  basket: StoredBasket,
  placement: Placement,
): Promise<void> {
  await requireFewOpenOrders(container, placement.phone);
  const quote = await quoteStoredBasket(container, basket, placement.destination);
  checkQuote(quote, placement);
  // Last, so that nobody can ask about a phone number without an order that would be placed.
  if (placement.payment === "cash_on_delivery") {
    await requireCashAllowed(container, placement.phone, new Date());
  }
  const carts = await prepareCarts(container, quote, placement);
  await withStockLocks(container, quote, async () => {
    // Others may have bought while the carts were made; from here on nobody else can.
    const latest = await quoteStoredBasket(container, basket, placement.destination);
    checkQuote(latest, placement);
    await completeCarts(container, basket.id, carts);
  });
}

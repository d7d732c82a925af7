import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoredBasket } from "../basket/retrieve-basket";
import { quoteStoredBasket } from "../basket-quote/quote-stored-basket";
import type { OrderView } from "../order-view/order-view";
import { loadMarketRegion } from "../offers/load-market-region";
import { requireCashAllowed } from "../order-refusals/require-cash-allowed";
import { placeOrdersWorkflow } from "../workflows/placing/place-orders";
import { checkQuote } from "./check-quote";
import type { Placement } from "./placement";
import { requireFewOpenOrders } from "./require-few-open-orders";
import { withStockLocks } from "./with-stock-locks";

/** Writes the orders of a basket that is open, and answers what their buyer sees. Refuses as `placeBasket` says. */
export async function placeOpenBasket(
  container: MedusaContainer,
  basket: StoredBasket,
  placement: Placement,
): Promise<OrderView[]> {
  await requireFewOpenOrders(container, placement.phone);
  const quote = await quoteStoredBasket(container, basket, placement.destination);
  checkQuote(quote, placement);
  // Last, so that nobody can ask about a phone number without an order that would be placed.
  if (placement.payment === "cash_on_delivery") {
    await requireCashAllowed(container, placement.phone, new Date());
  }
  const { id: region_id } = await loadMarketRegion(container);
  const { result } = await withStockLocks(container, quote, () =>
    placeOrdersWorkflow(container).run({ input: { quote, placement, region_id } }),
  );
  return result;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import type { StoredBasket } from "../basket/retrieve-basket";
import { quoteStoredBasket } from "../basket-quote/quote-stored-basket";
import type { OrderView } from "../order-view/order-view";
import { loadMarketRegion } from "../offers/load-market-region";
import { requireCashAllowed } from "../order-refusals/require-cash-allowed";
import { provesPhone } from "../phone-proofs/proof-token";
import { requireCashProof } from "../phone-proofs/require-cash-proof";
import { marketSecret } from "../sealing/market-secret";
import { placeOrdersWorkflow } from "../workflows/placing/place-orders";
import { checkQuote } from "./check-quote";
import type { Placement } from "./placement";
import { requireFewOpenOrders } from "./require-few-open-orders";
import { unprovenBy } from "./unproven-by";
import { withStockLocks } from "./with-stock-locks";

/**
 * Writes the orders of a basket that is open, and answers what their buyer sees. Refuses as `placeBasket` says.
 * Priced and checked only once nobody else can take the goods: whatever changed while it waited for them is seen.
 */
export async function placeOpenBasket(
  container: MedusaContainer,
  basket: StoredBasket,
  placement: Placement,
): Promise<OrderView[]> {
  const { phone, basket_id, phone_proof: proof } = placement;
  const secret = marketSecret(container);
  const proven = provesPhone(secret, phone, proof ?? "", new Date());
  if (proven) {
    await requireFewOpenOrders(container, phone);
  }
  const { id: region_id } = await loadMarketRegion(container);
  const variantIds = basket.lines.map(({ variant_id }) => variant_id);
  return withStockLocks(container, variantIds, async () => {
    const { destination, delivery } = placement;
    const methods = new Map(delivery?.map(({ seller, method }) => [seller, method]));
    const quote = await quoteStoredBasket(container, basket, destination, methods);
    checkQuote(quote, placement);
    // Last, so that nobody can ask about a phone number without an order that would be placed.
    if (placement.payment === "cash_on_delivery") {
      await requireCashAllowed(container, phone, new Date());
      const wish = { phone, basket_id, cash_vnd: quote.total_vnd, proof };
      await requireCashProof(container, wish, new Date());
    }
    const unproven_by = proven ? null : unprovenBy(secret, placement.visitor);
    const input = { quote, placement, region_id, unproven_by };
    return (await placeOrdersWorkflow(container).run({ input })).result;
  });
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import type { SellerScope } from "./seller-scope";

/** One order of the seller as she sees it; `not_found` also for another seller's order. */
export async function retrieveScopedOrderView(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
): Promise<OrderView> {
  const filters = { order_id: orderId, seller_id: scope.seller.id };
  const [view] = await retrieveOrderViews(container, filters);
  if (!view) {
    throw new MarketError("not_found");
  }
  return view;
}

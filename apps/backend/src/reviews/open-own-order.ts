import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { trackOrder } from "../tracking/track-order";
import { loadOwnOrder, type OwnOrder } from "./load-own-order";

/** How a buyer shows that an order is hers: by its phone number, by the basket that became it, or by her account. */
export interface OrderProof {
  /** Its code or id. */
  order: string;
  phone: string | null;
  basket: string | null;
  /** The phone (E.164) that she is logged in with. */
  account: string | null;
  /** Who asks; null when nothing tells visitors apart. */
  visitor: string | null;
}

async function viewOf(
  container: MedusaContainer,
  { order, phone, basket, account, visitor }: OrderProof,
): Promise<OrderView> {
  if (basket !== null) {
    const views = await retrieveOrderViews(container, { basket_id: basket });
    const own = views.find(({ id, code }) => id === order || code === order.toUpperCase());
    if (own) {
      return own;
    }
  }
  if (account !== null) {
    const name = order.startsWith("order_") ? { order_id: order } : { code: order.toUpperCase() };
    const [own] = await retrieveOrderViews(container, { ...name, phone: account });
    if (own) {
      return own;
    }
  }
  if (phone === null) {
    throw new MarketError("not_found");
  }
  return trackOrder(container, { order, phone, visitor });
}

/**
 * An order for its buyer, with what was bought. Throws `not_found` alike for an unknown order and for
 * somebody else's, `too_many_requests` after too many wrong numbers.
 */
export async function openOwnOrder(
  container: MedusaContainer,
  proof: OrderProof,
): Promise<OwnOrder> {
  return loadOwnOrder(container, await viewOf(container, proof));
}

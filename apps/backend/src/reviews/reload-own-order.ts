import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { loadOwnOrder, type OwnOrder } from "./load-own-order";

/** An order that was opened for its buyer, as it stands now; for whoever holds its lock. `not_found` when it is gone. */
export async function reloadOwnOrder(
  container: MedusaContainer,
  { id: order_id }: OwnOrder,
): Promise<OwnOrder> {
  const [view] = await retrieveOrderViews(container, { order_id });
  if (!view) {
    throw new MarketError("not_found");
  }
  return loadOwnOrder(container, view);
}

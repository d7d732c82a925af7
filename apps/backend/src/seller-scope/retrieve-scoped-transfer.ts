import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { loadTransfer, type LoadedTransfer } from "../transfers/load-transfer";
import { retrieveScopedOrder } from "./retrieve-scoped-order";
import type { SellerScope } from "./seller-scope";

/**
 * The transfer of one of the seller's own orders. Throws `not_found` alike for another seller's order, for none
 * and for one that is paid in cash. The caller holds the order's lock.
 */
export async function retrieveScopedTransfer(
  container: MedusaContainer,
  scope: SellerScope,
  orderId: string,
): Promise<LoadedTransfer> {
  await retrieveScopedOrder(container, scope, orderId);
  const loaded = await loadTransfer(container, orderId);
  if (!loaded) {
    throw new MarketError("not_found");
  }
  return loaded;
}

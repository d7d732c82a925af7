import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { loadOrderMoney } from "./load-order-money";

/** Throws `awaiting_payment` for an order that is to be paid by card or wallet and is not. */
export async function requireGatewayPaid(
  container: MedusaContainer,
  orderId: string,
): Promise<void> {
  const loaded = await loadOrderMoney(container, orderId);
  if (loaded && !loaded.inCash && !loaded.money.paid) {
    throw new MarketError("awaiting_payment");
  }
}

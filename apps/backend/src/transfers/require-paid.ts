import { transferStanding } from "@cho-lang/payment-codecs/judge-transfer";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { loadTransfer } from "./load-transfer";

/** Throws `awaiting_transfer` for an order whose buyer has not paid what he transfers. */
export async function requirePaid(container: MedusaContainer, orderId: string): Promise<void> {
  const loaded = await loadTransfer(container, orderId);
  if (loaded && !transferStanding(loaded.facts).paid) {
    throw new MarketError("awaiting_transfer");
  }
}

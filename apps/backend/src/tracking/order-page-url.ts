import type { MedusaContainer } from "@medusajs/framework/types";
import { marketSecret } from "../sealing/market-secret";
import { orderLinkToken } from "./order-link-token";

/** The address that opens an order's page for whoever has it: for text messages to its buyer's phone alone. */
export function orderPageUrl(container: MedusaContainer, code: string): string {
  const storefront = process.env.STOREFRONT_URL ?? "http://localhost:8000";
  return `${storefront}/d/${code}/${orderLinkToken(marketSecret(container), code)}`;
}

import { MOST_OPEN_ORDERS } from "@cho-lang/seller-rules/unproven-orders";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/**
 * Refuses a phone number whose owner placed too many orders that wait to be confirmed: goods are reserved for
 * each, and nothing was paid. What strangers placed under it, and nobody paid, keeps her from nothing. Throws
 * `too_many_open_orders` with how many there are. The orders of one basket count only for the next one, so a large
 * basket is placed whole. Of a number that nobody proved `requireLittleKept` counts all.
 */
export async function requireFewOpenOrders(
  container: MedusaContainer,
  phone: string,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const open = await sellers.listSellerOrders(
    { phone, status: "placed", unproven_by: null },
    { select: ["id"], take: MOST_OPEN_ORDERS },
  );
  if (open.length >= MOST_OPEN_ORDERS) {
    throw new MarketError("too_many_open_orders", { open_orders: open.length });
  }
}

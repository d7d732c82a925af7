import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/** Cash orders of one phone number that may wait for their sellers at a time. */
const MOST_OPEN = 10;

/**
 * Refuses a phone number under which too many orders wait to be confirmed: goods are reserved for each,
 * and nothing was paid. Throws `too_many_open_orders` with how many there are. The orders of one basket
 * count only for the next one, so a large basket is placed whole.
 */
export async function requireFewOpenOrders(
  container: MedusaContainer,
  phone: string,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const open = await sellers.listSellerOrders(
    { phone, status: "placed" },
    { select: ["id"], take: MOST_OPEN },
  );
  if (open.length >= MOST_OPEN) {
    throw new MarketError("too_many_open_orders", { open_orders: open.length });
  }
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

/**
 * The terms that the buyer of an order agreed to, word for word. `not_found` for an order from before there were
 * any. It asks nothing about who may see them: the caller has made sure that the order is its reader's.
 */
export async function readOrderTerms(
  container: MedusaContainer,
  orderId: string,
): Promise<{ version: string; text: string }> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [terms] = await sellers.listOrderTerms(
    { order_id: orderId },
    { select: ["version", "text"], take: 1 },
  );
  if (!terms) {
    throw new MarketError("not_found");
  }
  return { version: terms.version, text: terms.text };
}

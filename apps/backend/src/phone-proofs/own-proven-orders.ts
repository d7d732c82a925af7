import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { marketSecret } from "../sealing/market-secret";
import { provesPhone } from "./proof-token";

/**
 * Has the orders of a basket count as its phone's own from now on, where that phone is proven; else it changes nothing.
 *
 * @param proof what `proofToken` gave; null without one
 */
export async function ownProvenOrders(
  container: MedusaContainer,
  basketId: string,
  proof: string | null,
  now: Date,
): Promise<void> {
  if (proof === null) {
    return;
  }
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const orders = await sellers.listSellerOrders(
    { basket_id: basketId, unproven_by: { $ne: null } },
    { select: ["id", "phone"], take: null },
  );
  const secret = marketSecret(container);
  const own = orders.filter(({ phone }) => provesPhone(secret, phone, proof, now));
  if (own.length > 0) {
    await sellers.updateSellerOrders(own.map(({ id }) => ({ id, unproven_by: null })));
  }
}

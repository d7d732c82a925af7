import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { SellerScope } from "./seller-scope";

/**
 * The seller's side of one Medusa order, if it is hers. Throws `not_found` alike for an order of
 * another seller and for one that does not exist.
 */
export async function retrieveScopedOrder(
  container: MedusaContainer,
  scope: { seller: Pick<SellerScope["seller"], "id"> },
  orderId: string,
) {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders({
    order_id: orderId,
    seller_id: scope.seller.id,
  });
  if (!order) {
    throw new MarketError("not_found");
  }
  return order;
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { requireCashAllowed } from "./require-cash-allowed";

/** Refuses as `requireCashAllowed` to change a placed basket to cash on delivery: else its refusal could be walked round. */
export async function requireBasketCash(
  container: MedusaContainer,
  basketId: string,
  now: Date,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [order] = await sellers.listSellerOrders(
    { basket_id: basketId },
    { select: ["id", "phone"], take: 1 },
  );
  if (order) {
    await requireCashAllowed(container, order.phone, now);
  }
}

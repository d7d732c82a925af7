import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";

interface Paid {
  goods_vnd: unknown;
  delivery_vnd: unknown;
}

/** What returns come to, goods and delivery fee, whole đồng. */
export function sumOfReturns(returns: readonly Paid[]): number {
  const amount = (value: unknown) => Math.round(Number(value));
  return returns.reduce(
    (sum, { goods_vnd, delivery_vnd }) => sum + amount(goods_vnd) + amount(delivery_vnd),
    0,
  );
}

/** By how much an order comes to less than was delivered, for what came back of it; whole đồng. */
export async function returnedVnd(container: MedusaContainer, orderId: string): Promise<number> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  return sumOfReturns(
    await sellers.listSellerOrderReturns(
      { seller_order: { order_id: orderId } },
      { select: ["id", "goods_vnd", "delivery_vnd"], take: null },
    ),
  );
}

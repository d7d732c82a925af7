import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_MESSAGE_MODULE } from "../modules/order-message";
import type OrderMessageModuleService from "../modules/order-message/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { SellerScope } from "./seller-scope";

/** An order whose buyer wrote what nobody of its seller's people has read. */
export interface ScopedUnread {
  order_id: string;
  code: string;
  /** Messages. */
  count: number;
}

const SHOWN = 50;

/** The seller's orders with unread messages, the last written first; of very many the last. */
export async function listScopedUnread(
  container: MedusaContainer,
  { seller }: SellerScope,
): Promise<ScopedUnread[]> {
  const service: OrderMessageModuleService = container.resolve(ORDER_MESSAGE_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const unread = await service.listUnread("seller", { seller_id: seller.id }, SHOWN);
  const orders = await sellers.listSellerOrders(
    { order_id: unread.map(({ order_id }) => order_id), seller_id: seller.id },
    { select: ["id", "order_id", "code"], take: null },
  );
  const codes = new Map(orders.map(({ order_id, code }) => [order_id, code]));
  return unread.flatMap(({ order_id, count }) => {
    const code = codes.get(order_id);
    return code ? [{ order_id, code, count }] : [];
  });
}

import { messagesUntil } from "@cho-lang/seller-rules/order-messages";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { mayTextBuyer } from "../seller-orders/may-text-buyer";

/** What of an order its messages hang on. */
export interface MessageOrder {
  order_id: string;
  code: string;
  phone: string;
  seller: { id: string; name: string };
  /** When it was delivered or cancelled; null while it goes on. */
  ended_at: Date | null;
  /** As `mayTextBuyer` says. */
  texts_buyer: boolean;
}

/** The order that is written about. Throws `not_found`. Who may see it the caller has made sure of. */
export async function loadMessageOrder(
  container: MedusaContainer,
  order_id: string,
): Promise<MessageOrder> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [row] = await sellers.listSellerOrders({ order_id }, { relations: ["seller"], take: 1 });
  if (!row) {
    throw new MarketError("not_found");
  }
  const ended = row.delivered_at ?? row.cancelled_at;
  const { code, phone, seller } = row;
  const texts_buyer = mayTextBuyer(row);
  return { order_id, code, phone, seller, texts_buyer, ended_at: ended && new Date(ended) };
}

/** Whether an order can still be written about. */
export function isOpenForMessages({ ended_at }: MessageOrder, now: Date): boolean {
  const until = messagesUntil(ended_at);
  return until === null || now <= until;
}

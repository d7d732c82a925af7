import {
  holdsLongNumber,
  messagesUntil,
  type MessageSide,
} from "@cho-lang/seller-rules/order-messages";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_MESSAGE_MODULE } from "../modules/order-message";
import type OrderMessageModuleService from "../modules/order-message/service";
import { isOpenForMessages, loadMessageOrder } from "./message-order";
import type { Conversation } from "./message-view";

/**
 * What was written about an order. For a side that reads it, it counts as read from then on; for the operator, null,
 * nothing does. Who may see it the caller has made sure of.
 */
export async function readConversation(
  container: MedusaContainer,
  orderId: string,
  reader: MessageSide | null,
): Promise<Conversation> {
  const service: OrderMessageModuleService = container.resolve(ORDER_MESSAGE_MODULE);
  const order = await loadMessageOrder(container, orderId);
  const rows = await service.listOrderMessages(
    { order_id: orderId },
    { order: { said_at: "ASC", id: "ASC" }, take: null },
  );
  const last = rows.at(-1);
  if (reader && last) {
    await service.markRead({ order_id: orderId, side: reader, at: new Date(last.said_at) });
  }
  const until = messagesUntil(order.ended_at);
  return {
    messages: rows.map(({ id, side, text, said_at }) => ({
      id,
      side,
      text,
      said_at: new Date(said_at).toISOString(),
      holds_number: holdsLongNumber(text),
    })),
    until: until && until.toISOString(),
    may_write: isOpenForMessages(order, new Date()),
  };
}

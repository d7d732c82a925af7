import {
  holdsLongNumber,
  messagesUntil,
  type MessageSide,
} from "@cho-lang/seller-rules/order-messages";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_MESSAGE_MODULE } from "../modules/order-message";
import type OrderMessageModuleService from "../modules/order-message/service";
import { isOpenForMessages, loadMessageOrder } from "./message-order";
import { listPage } from "./list-page";
import type { Conversation } from "./message-view";

/**
 * What was written about an order, a page of it. For a side that reads the last one, all counts as read from then on;
 * for the operator, null, nothing does. Who may see it the caller has made sure of. Throws as `listPage`.
 */
export async function readConversation(
  container: MedusaContainer,
  orderId: string,
  reader: MessageSide | null,
  before: string | null = null,
): Promise<Conversation> {
  const order = await loadMessageOrder(container, orderId);
  const { rows, earlier } = await listPage(container, orderId, before);
  const last = rows.at(-1);
  const service: OrderMessageModuleService = container.resolve(ORDER_MESSAGE_MODULE);
  if (reader && before === null && last) {
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
    earlier,
    until: until && until.toISOString(),
    may_write: isOpenForMessages(order, new Date()),
  };
}

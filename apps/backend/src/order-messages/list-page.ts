import { MESSAGES_A_PAGE } from "@cho-lang/seller-rules/order-messages";
import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { ORDER_MESSAGE_MODULE } from "../modules/order-message";
import type OrderMessage from "../modules/order-message/models/order-message";
import type OrderMessageModuleService from "../modules/order-message/service";

export interface MessagePage {
  /** The first one first. */
  rows: InferTypeOf<typeof OrderMessage>[];
  /** The first of them, when there are others before it. */
  earlier: string | null;
}

/**
 * The last messages of an order, `MESSAGES_A_PAGE` at most, or the last ones before one of them. However long people
 * write to each other, a look reads no more. Throws `not_found` for a message that the order does not have.
 *
 * @param before of an earlier page; null for the last one
 */
export async function listPage(
  container: MedusaContainer,
  order_id: string,
  before: string | null,
): Promise<MessagePage> {
  const service: OrderMessageModuleService = container.resolve(ORDER_MESSAGE_MODULE);
  const found = await service.listOrderMessages(
    { order_id, ...(before === null ? {} : await isBefore(service, order_id, before)) },
    { order: { said_at: "DESC", id: "DESC" }, take: MESSAGES_A_PAGE + 1 },
  );
  const rows = found.slice(0, MESSAGES_A_PAGE).reverse();
  return { rows, earlier: found.length > MESSAGES_A_PAGE ? (rows[0]?.id ?? null) : null };
}

async function isBefore(service: OrderMessageModuleService, order_id: string, id: string) {
  const [mark] = await service.listOrderMessages(
    { order_id, id },
    { select: ["said_at"], take: 1 },
  );
  if (!mark) {
    throw new MarketError("not_found");
  }
  const { said_at } = mark;
  return { $or: [{ said_at: { $lt: said_at } }, { said_at, id: { $lt: id } }] };
}

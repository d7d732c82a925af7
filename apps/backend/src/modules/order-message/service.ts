import { otherSide, type MessageSide } from "@cho-lang/seller-rules/order-messages";
import type { EntityManager } from "@medusajs/framework/mikro-orm/postgresql";
import type { Context } from "@medusajs/framework/types";
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import OrderMessage from "./models/order-message";
import OrderMessageReading from "./models/order-message-reading";

/** An order with messages that a side has not read. */
export interface UnreadOrder {
  order_id: string;
  count: number;
}

export default class OrderMessageModuleService extends MedusaService({
  OrderMessage,
  OrderMessageReading,
}) {
  /** Notes up to when a side has read; an earlier instant than is known changes nothing. */
  @InjectManager()
  async markRead(
    { order_id, side, at }: { order_id: string; side: MessageSide; at: Date },
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await context.manager?.execute(
      `INSERT INTO order_message_reading (id, order_id, side, read_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (order_id, side) WHERE deleted_at IS NULL
       DO UPDATE SET read_at = GREATEST(order_message_reading.read_at, EXCLUDED.read_at), updated_at = now()`,
      [generateEntityId("", "omrd"), order_id, side, at],
    );
  }

  /** Deletes all that was written about some orders, and how far it was read: the one way in which messages go. */
  @InjectManager()
  async forgetOrders(
    orderIds: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    await this.forgetOrders_(orderIds, context);
  }

  @InjectTransactionManager()
  protected async forgetOrders_(
    orderIds: string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const ids = `{${orderIds.join(",")}}`;
    const manager = context.transactionManager;
    // For this transaction alone: the trigger refuses every other one.
    await manager?.execute("SET LOCAL cho_lang.forgets_order_messages = 'on'");
    await manager?.execute("DELETE FROM order_message WHERE order_id = ANY(?::text[])", [ids]);
    await manager?.execute("DELETE FROM order_message_reading WHERE order_id = ANY(?::text[])", [
      ids,
    ]);
  }

  /** Orders with messages that a side has not read, the last written first. @param of one order, or all of a seller's */
  @InjectManager()
  async listUnread(
    side: MessageSide,
    of: { order_id: string } | { seller_id: string },
    most: number,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<UnreadOrder[]> {
    const [column, value] =
      "order_id" in of
        ? (["order_id", of.order_id] as const)
        : (["seller_id", of.seller_id] as const);
    const rows = await context.manager?.execute<UnreadOrder[]>(
      `SELECT message.order_id, count(*)::int AS count FROM order_message message
       LEFT JOIN order_message_reading reading
         ON reading.order_id = message.order_id AND reading.side = ? AND reading.deleted_at IS NULL
       WHERE message.${column} = ? AND message.side = ? AND message.deleted_at IS NULL
         AND (reading.read_at IS NULL OR message.said_at > reading.read_at)
       GROUP BY message.order_id ORDER BY max(message.said_at) DESC, message.order_id LIMIT ?`,
      [side, value, otherSide(side), most],
    );
    return rows ?? [];
  }
}

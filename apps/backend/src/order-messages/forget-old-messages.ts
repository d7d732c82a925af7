import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ORDER_MESSAGE_MODULE } from "../modules/order-message";
import type OrderMessageModuleService from "../modules/order-message/service";

/** As long as the photos of a parcel or a complaint, which are looked at together with them. */
const KEPT_MONTHS = 12;
const AT_ONCE = 500;

/**
 * Takes an instant three times, and how many at most: orders that came to their end before it and of which nothing was
 * complained about since, nor waits to be decided.
 */
const FORGOTTEN = `SELECT ended.order_id FROM seller_order ended
  WHERE ended.order_id IN (SELECT said.order_id FROM order_message said WHERE said.said_at < ?)
    AND coalesce(ended.delivered_at, ended.cancelled_at) < ? AND ended.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM complaint open WHERE open.order_id = ended.order_id AND open.deleted_at IS NULL
      AND (open.updated_at >= ? OR open.status IN ('open', 'escalated')))
  ORDER BY coalesce(ended.delivered_at, ended.cancelled_at), ended.order_id LIMIT ?`;

/**
 * Deletes what buyer and seller wrote about an order twelve months after it was delivered or cancelled, or a complaint
 * about it came to its end: nobody can claim anything by it any more. Which they are one statement over the tables of
 * several modules knows; through their services each order with messages would be read whole.
 */
export async function forgetOldMessages(container: MedusaContainer, now: Date): Promise<void> {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - KEPT_MONTHS);
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { order_id: string }[] }>(FORGOTTEN, [
    before,
    before,
    before,
    AT_ONCE,
  ]);
  if (rows.length > 0) {
    const messages: OrderMessageModuleService = container.resolve(ORDER_MESSAGE_MODULE);
    await messages.forgetOrders(rows.map(({ order_id }) => order_id));
  }
}

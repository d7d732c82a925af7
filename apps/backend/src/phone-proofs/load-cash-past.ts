import { cashCountsFrom, type CashPast } from "@cho-lang/seller-rules/cash-proof";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Takes the phone, the instant from which orders count, the basket that does not, and the phone again. What an order
 * comes to stands with its last version; what is transferred or paid by card or wallet collects nothing, unless its
 * buyer changed to cash.
 */
const PAST = `SELECT (
    SELECT coalesce(sum(round((summary.totals->>'current_order_total')::numeric)), 0)::float8
    FROM seller_order open
    JOIN "order" o ON o.id = open.order_id
    JOIN order_summary summary ON summary.order_id = o.id AND summary.version = o.version
      AND summary.deleted_at IS NULL
    WHERE open.phone = ? AND open.placed_at >= ? AND open.basket_id IS DISTINCT FROM ?
      AND open.status IN ('placed', 'confirmed', 'handed_over') AND open.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM transfer WHERE transfer.order_id = open.order_id AND transfer.deleted_at IS NULL)
      AND coalesce((SELECT latest.status FROM gateway_payment latest
        WHERE latest.basket_id = open.basket_id AND latest.deleted_at IS NULL
        ORDER BY latest.created_at DESC, latest.id DESC LIMIT 1), 'replaced') = 'replaced'
  ) AS open_vnd,
  EXISTS (SELECT 1 FROM seller_order took
    WHERE took.phone = ? AND took.status = 'delivered' AND took.deleted_at IS NULL) AS delivered_before`;

/**
 * What a phone number (E.164) ordered in cash before the basket of this id. The one statement reads the tables of
 * several modules, because it stands before a placing: through their services each would be another turn to the database.
 */
export async function loadCashPast(
  container: MedusaContainer,
  { phone, basket_id }: { phone: string; basket_id: string },
  now: Date,
): Promise<CashPast> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: CashPast[] }>(PAST, [
    phone,
    cashCountsFrom(now),
    basket_id,
    phone,
  ]);
  return rows[0] ?? { delivered_before: false, open_vnd: 0 };
}

import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { RETURNED } from "../order-returns/returned-sql";

/** Whether the buyer of the basket changed to cash: of its last payment nothing is the market's to keep. */
const PAID_IN_CASH = `'replaced' = (SELECT latest.status FROM gateway_payment latest
      WHERE latest.basket_id = sold.basket_id AND latest.deleted_at IS NULL
      ORDER BY latest.created_at DESC, latest.id DESC LIMIT 1)`;

/** Takes how many at most. An automatic refund that was refused is not tried again until its row has changed. What an order comes to stands with its last version. */
const OWED = `SELECT held.order_id
  FROM payment_allocation held
  JOIN seller_order sold ON sold.order_id = held.order_id AND sold.deleted_at IS NULL
  JOIN "order" o ON o.id = held.order_id
  JOIN order_summary summary ON summary.order_id = o.id AND summary.version = o.version
    AND summary.deleted_at IS NULL
  WHERE held.captured_vnd > held.refunded_vnd AND held.deleted_at IS NULL
    AND (o.canceled_at IS NOT NULL OR ${PAID_IN_CASH} OR held.captured_vnd - held.refunded_vnd >
      greatest(0, round((summary.totals->>'current_order_total')::numeric) - ${RETURNED}))
    AND NOT EXISTS (SELECT 1 FROM payment_refund refused WHERE refused.allocation_id = held.id
      AND refused.status = 'refused' AND refused.deleted_at IS NULL
      AND refused.request_id LIKE 'auto-' || held.id || '-' || held.refunded_vnd || '-%')
  UNION
  SELECT held.order_id FROM payment_refund asked JOIN payment_allocation held ON held.id = asked.allocation_id
  WHERE asked.status = 'asked' AND asked.deleted_at IS NULL
  LIMIT ?`;

/**
 * Orders for which more is held than they come to, and those of which a refund is under way. The one statement
 * reads the tables of several modules: through their services each paid order would be read whole to be compared.
 */
export async function listOwedPayments(
  container: MedusaContainer,
  most: number,
): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { order_id: string }[] }>(OWED, [most]);
  return rows.map(({ order_id }) => order_id);
}

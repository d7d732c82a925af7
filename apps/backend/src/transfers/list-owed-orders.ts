import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { RETURNED } from "../order-returns/returned-sql";

/** Takes the seller and how many at most. What an order comes to stands with its last version. */
const OWED = `SELECT paid.order_id
  FROM transfer paid
  JOIN seller_order sold ON sold.order_id = paid.order_id AND sold.deleted_at IS NULL
  JOIN "order" o ON o.id = paid.order_id
  JOIN order_summary summary ON summary.order_id = o.id AND summary.version = o.version
    AND summary.deleted_at IS NULL
  WHERE paid.seller_id = ? AND paid.deleted_at IS NULL
    AND paid.received_vnd - paid.returned_vnd > CASE WHEN sold.status = 'cancelled' THEN 0
      ELSE greatest(0, round((summary.totals->>'current_order_total')::numeric) - ${RETURNED}) END
  ORDER BY paid.pay_by, paid.id LIMIT ?`;

/**
 * Orders for which a seller has more than they come to, the oldest first. The one statement reads the tables
 * of several modules: through their services each paid order would be read whole to be compared.
 */
export async function listOwedOrders(
  container: MedusaContainer,
  sellerId: string,
  most: number,
): Promise<string[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: { order_id: string }[] }>(OWED, [sellerId, most]);
  return rows.map(({ order_id }) => order_id);
}

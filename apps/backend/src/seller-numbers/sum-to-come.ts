import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Takes the seller. What an order comes to stands with its last version; what was transferred or
 * paid is not to come, unless its buyer changed to cash. */
const TO_COME = `SELECT count(*)::int AS orders,
    coalesce(sum(round((summary.totals->>'current_order_total')::numeric)), 0)::float8 AS total_vnd
  FROM seller_order open
  JOIN "order" o ON o.id = open.order_id
  JOIN order_summary summary ON summary.order_id = o.id AND summary.version = o.version
    AND summary.deleted_at IS NULL
  WHERE open.seller_id = ? AND open.status IN ('confirmed', 'handed_over') AND open.deleted_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM transfer paid WHERE paid.order_id = open.order_id AND paid.deleted_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM payment_allocation held
      WHERE held.order_id = open.order_id AND held.captured_vnd > 0 AND held.deleted_at IS NULL
        AND 'replaced' <> (SELECT latest.status FROM gateway_payment latest
          WHERE latest.basket_id = open.basket_id AND latest.deleted_at IS NULL
          ORDER BY latest.created_at DESC, latest.id DESC LIMIT 1))`;

/** Orders that were confirmed or handed over, and what is still to be collected for them in đồng. */
export interface ToCome {
  orders: number;
  total_vnd: number;
}

/**
 * Adds up what a seller's open orders will bring, in the database, however many there are. The one statement
 * reads the tables of several modules: through their services each order would be read whole to be added up.
 */
export async function sumToCome(container: MedusaContainer, sellerId: string): Promise<ToCome> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await database.raw<{ rows: ToCome[] }>(TO_COME, [sellerId]);
  return rows[0] ?? { orders: 0, total_vnd: 0 };
}

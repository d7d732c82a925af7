import type { UnprovenStanding } from "@cho-lang/seller-rules/unproven-orders";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { SOMEBODY } from "./unproven-by";

interface Kept {
  variant_id: string;
  phone: number;
  visitor: number;
}

export interface LoadedStanding extends Pick<
  UnprovenStanding,
  "delivered_before" | "open_orders" | "unpaid_baskets"
> {
  /** Pieces that unproven orders keep that wait for money, by pack. */
  kept: Map<string, Omit<Kept, "variant_id">>;
}

interface StandingRow {
  delivered_before: boolean;
  own: number;
  unproven: number;
  unpaid_of_phone: number;
  unpaid_of_visitor: number;
  kept: Kept[] | null;
}

/** An order whose time to confirm has not begun waits for money. Few rows: what waits of one phone and one visitor. */
const STANDING = `WITH waiting AS (
    SELECT order_id, basket_id, unproven_by, phone = :phone AS by_phone,
      coalesce(unproven_by = :visitor, false) AS by_visitor, confirm_by IS NULL AS unpaid
    FROM seller_order
    WHERE phone = :phone AND status = 'placed' AND deleted_at IS NULL
    UNION
    SELECT order_id, basket_id, unproven_by, phone = :phone, true, confirm_by IS NULL
    FROM seller_order
    WHERE unproven_by = :visitor AND unproven_by IS NOT NULL AND status = 'placed'
      AND deleted_at IS NULL
  ), kept AS (
    SELECT line.variant_id,
      coalesce(sum(item.quantity) FILTER (WHERE by_phone), 0)::float8 AS phone,
      coalesce(sum(item.quantity) FILTER (WHERE by_visitor), 0)::float8 AS visitor
    FROM waiting
    JOIN "order" placed ON placed.id = waiting.order_id
    JOIN order_item item ON item.order_id = placed.id AND item.version = placed.version
      AND item.deleted_at IS NULL
    JOIN order_line_item line ON line.id = item.item_id
    WHERE unproven_by IS NOT NULL AND unpaid AND line.variant_id = ANY(:variants)
    GROUP BY line.variant_id
  )
  SELECT
    EXISTS (SELECT 1 FROM seller_order
      WHERE phone = :phone AND status = 'delivered' AND deleted_at IS NULL) AS delivered_before,
    count(*) FILTER (WHERE by_phone AND unproven_by IS NULL)::int AS own,
    count(*) FILTER (WHERE by_phone AND unproven_by IS NOT NULL AND NOT unpaid)::int AS unproven,
    count(DISTINCT basket_id) FILTER (WHERE by_phone AND unproven_by IS NOT NULL AND unpaid)::int
      AS unpaid_of_phone,
    count(DISTINCT basket_id) FILTER (WHERE by_visitor AND unpaid)::int AS unpaid_of_visitor,
    (SELECT jsonb_agg(kept) FROM kept) AS kept
  FROM waiting`;

/**
 * What waits of a phone (E.164) and of a visitor, and what of these packs they keep by orders that were neither proven nor
 * paid: one statement over partial indexes. Read under `lockUnproven`, so that it stays true until the caller has written.
 *
 * @param by as `unprovenBy` names the visitor
 */
export async function loadUnprovenStanding(
  transaction: Knex.Transaction,
  { phone, by }: { phone: string; by: string },
  variantIds: readonly string[],
): Promise<LoadedStanding> {
  const visitor = by === SOMEBODY ? null : by;
  const { rows } = await transaction.raw<{ rows: StandingRow[] }>(STANDING, {
    phone,
    visitor,
    variants: [...variantIds],
  });
  const [row] = rows;
  return {
    delivered_before: row?.delivered_before ?? false,
    open_orders: { own: row?.own ?? 0, unproven: row?.unproven ?? 0 },
    unpaid_baskets: { phone: row?.unpaid_of_phone ?? 0, visitor: row?.unpaid_of_visitor ?? 0 },
    kept: new Map(row?.kept?.map(({ variant_id, ...kept }) => [variant_id, kept])),
  };
}

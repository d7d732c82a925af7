import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { CarriedParcel, KeptRemittance } from "@cho-lang/payment-codecs/match-remittances";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** A parcel that a carrier took. */
export interface Carried extends CarriedParcel {
  order_id: string;
  /** Empty where nobody told its name. */
  carrier: string;
}

/** A line of a carrier's file as the books keep it. */
export interface Entry extends KeptRemittance {
  carrier: string;
  fee_vnd: number;
}

interface CarriedRow {
  id: string;
  order_id: string;
  code: string;
  carrier: string;
  tracking: string;
  due_vnd: number;
  delivered_at: Date | null;
  ended: boolean;
}

/** A parcel that was packed anew is another one, and nothing is to come of the one before. */
const CARRIED = `SELECT carried.id, carried.order_id, sold.code, carried.carrier, carried.tracking, carried.due_vnd,
    parcel.delivered_at,
    sold.status = 'cancelled' OR sold.cancel_reason IS NOT NULL OR parcel.canceled_at IS NOT NULL AS ended
  FROM parcel_carriage carried
  JOIN seller_order sold ON sold.order_id = carried.order_id AND sold.deleted_at IS NULL
  JOIN fulfillment parcel ON parcel.id = carried.fulfillment_id
  WHERE carried.seller_id = ? AND carried.deleted_at IS NULL
  ORDER BY parcel.created_at, parcel.id`;

const ENTRIES = `SELECT id, order_name AS "order", tracking, day, amount_vnd AS "amountVnd", carrier, fee_vnd
  FROM remittance_entry WHERE seller_id = ? AND deleted_at IS NULL ORDER BY id`;

function toCarried(row: CarriedRow): Carried {
  return {
    id: row.id,
    order_id: row.order_id,
    order: row.code,
    carrier: row.carrier,
    tracking: row.tracking,
    dueVnd: row.due_vnd,
    deliveredOn: row.delivered_at === null ? null : vietnamDay(row.delivered_at),
    refused: row.ended,
  };
}

/**
 * Parcels of a seller that carriers took, the first one packed first, and all lines of their files. The statements
 * read the tables of several modules: through their services each order would be read whole.
 */
export async function readBooks(
  database: Knex,
  sellerId: string,
): Promise<{ carried: Carried[]; entries: Entry[] }> {
  const { rows } = await database.raw<{ rows: CarriedRow[] }>(CARRIED, [sellerId]);
  const entries = await database.raw<{ rows: Entry[] }>(ENTRIES, [sellerId]);
  return { carried: rows.map(toCarried), entries: entries.rows };
}

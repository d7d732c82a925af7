import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MarketRemittances, UnknownLine } from "./market-remittances";

const LATEST = 50;

/** A line of an order that has not left yet names somebody's order all the same. */
const UNKNOWN = `SELECT line.id, line.seller_id, shop.name AS seller,
    concat_ws(' · ', nullif(line.order_name, ''), nullif(line.tracking, '')) AS name,
    line.carrier, line.day, line.amount_vnd,
    (count(*) OVER ())::int AS all_count, (sum(line.amount_vnd) OVER ())::text AS all_vnd
  FROM remittance_entry line
  JOIN seller shop ON shop.id = line.seller_id
  WHERE line.created_at > now() - interval '90 days' AND line.deleted_at IS NULL
    AND NOT EXISTS (SELECT FROM parcel_carriage carried
      WHERE carried.seller_id = line.seller_id AND carried.deleted_at IS NULL
        AND carried.tracking <> '' AND carried.tracking IN (line.tracking, line.order_name))
    AND NOT EXISTS (SELECT FROM seller_order sold
      WHERE sold.seller_id = line.seller_id AND sold.deleted_at IS NULL
        AND sold.code IN (line.tracking, line.order_name))
  ORDER BY line.created_at DESC, line.id DESC LIMIT ${String(LATEST)}`;

/** Lines of sellers' files that name none of their orders and parcels, of the last ninety days, the newest first. */
export async function listUnknownLines(database: Knex): Promise<MarketRemittances["unknown"]> {
  const { rows } = await database.raw<{
    rows: (UnknownLine & { all_count: number; all_vnd: string })[];
  }>(UNKNOWN);
  return {
    count: rows[0]?.all_count ?? 0,
    sum_vnd: Number(rows[0]?.all_vnd ?? 0),
    latest: rows.map(({ all_count: _count, all_vnd: _vnd, ...line }) => line),
  };
}

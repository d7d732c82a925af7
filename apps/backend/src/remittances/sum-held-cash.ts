import { REMITTANCE_AGES, type AgedCash } from "@cho-lang/payment-codecs/age-remittances";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { HeldCash } from "./market-remittances";

const THRESHOLDS = REMITTANCE_AGES.slice(1).map(({ from }) => from);

/**
 * Parcels of which something is missing, with the place of its age in `REMITTANCE_AGES`. Takes the ages that begin
 * a group and today.
 */
const HELD = `SELECT carried.seller_id, shop.name, carried.carrier, carried.missing_vnd,
    width_bucket(greatest(0, ?::date - (parcel.delivered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date), ?::int[]) AS age
  FROM parcel_carriage carried
  JOIN fulfillment parcel ON parcel.id = carried.fulfillment_id
    AND parcel.delivered_at IS NOT NULL AND parcel.canceled_at IS NULL
  JOIN seller_order sold ON sold.order_id = carried.order_id AND sold.deleted_at IS NULL
    AND sold.status <> 'cancelled' AND sold.cancel_reason IS NULL
  JOIN seller shop ON shop.id = carried.seller_id
  WHERE carried.missing_vnd > 0 AND carried.deleted_at IS NULL`;

/** By what parcels are put together. */
const GROUPS = {
  all: { key: "''", name: "''" },
  carrier: { key: "lower(carrier)", name: "min(carrier)" },
  seller: { key: "seller_id", name: "min(name)" },
} as const;

/** One group with its name; sums are texts, for they may be larger than the driver's numbers. */
interface HeldRow {
  key: string;
  name: string;
  missing_vnd: string;
  count: number;
  sums: { age: number; count: number; sum_vnd: number }[];
  groups: number;
}

interface HeldPage {
  limit: number;
  offset: number;
  /** Part of the name; empty for all. */
  q: string;
}

export interface HeldGroup extends HeldCash {
  key: string;
  name: string;
}

function toAges(sums: HeldRow["sums"]): AgedCash[] {
  return REMITTANCE_AGES.map(({ from, to }, age) => {
    const sum = sums.find((one) => one.age === age);
    return { from, to, count: sum?.count ?? 0, sumVnd: sum?.sum_vnd ?? 0 };
  });
}

/** What carriers hold of the whole market's cash, group by group, the largest first, and how many groups there are. */
export async function sumHeldCash(
  database: Knex,
  by: keyof typeof GROUPS,
  { limit, offset, q }: HeldPage,
  now: Date,
): Promise<{ groups: HeldGroup[]; count: number }> {
  const { key, name } = GROUPS[by];
  const { rows } = await database.raw<{ rows: HeldRow[] }>(
    `WITH held AS (${HELD}),
       aged AS (SELECT ${key} AS key, ${name} AS name, age, count(*)::int AS count, sum(missing_vnd) AS sum_vnd
         FROM held WHERE strpos(lower(name), lower(?)) > 0 OR ? = '' GROUP BY 1, 3)
     SELECT key, min(name) AS name, sum(sum_vnd)::text AS missing_vnd, sum(count)::int AS count,
       jsonb_agg(jsonb_build_object('age', age, 'count', count, 'sum_vnd', sum_vnd)) AS sums,
       (count(*) OVER ())::int AS groups
     FROM aged GROUP BY key ORDER BY sum(sum_vnd) DESC, key LIMIT ? OFFSET ?`,
    [vietnamDay(now), THRESHOLDS, q, q, limit, offset],
  );
  const groups = rows.map((row) => ({
    key: row.key,
    name: row.name,
    missing_vnd: Number(row.missing_vnd),
    count: row.count,
    ages: toAges(row.sums),
  }));
  return { groups, count: rows[0]?.groups ?? 0 };
}

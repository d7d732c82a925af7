import { query } from "./database";

/** What differs between two purchases that are alike: when, and the numbers that were drawn for them. */
const DRAWN = /^[a-z_]+_[0-9A-Z]{26}$/;
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;

/** Tables that hold an order, and how their rows are found. */
const ROWS: Readonly<Record<string, string>> = {
  order: `t.id = $1`,
  order_address: `t.id IN (SELECT unnest(ARRAY[shipping_address_id, billing_address_id])
    FROM "order" WHERE id = $1)`,
  order_summary: `t.order_id = $1`,
  order_item: `t.order_id = $1`,
  order_line_item: `t.id IN (SELECT item_id FROM order_item WHERE order_id = $1)`,
  order_shipping: `t.order_id = $1`,
  order_shipping_method: `t.id IN (SELECT shipping_method_id FROM order_shipping WHERE order_id = $1)`,
  order_payment_collection: `t.order_id = $1`,
  payment_collection: `t.id IN (SELECT payment_collection_id FROM order_payment_collection
    WHERE order_id = $1)`,
  payment_session: `t.payment_collection_id IN (SELECT payment_collection_id
    FROM order_payment_collection WHERE order_id = $1)`,
  payment: `t.payment_collection_id IN (SELECT payment_collection_id
    FROM order_payment_collection WHERE order_id = $1)`,
  reservation_item: `t.line_item_id IN (SELECT item_id FROM order_item WHERE order_id = $1)`,
};

/** Ids of what was there before the purchase, which must be the same in both. */
const KEPT = new Set([
  "region_id",
  "sales_channel_id",
  "variant_id",
  "product_id",
  "product_type_id",
  "shipping_option_id",
  "inventory_item_id",
  "location_id",
  "provider_id",
]);

function comparable(row: Record<string, unknown>): Record<string, unknown> {
  const { display_id: _, ...rest } = row;
  return Object.fromEntries(
    Object.entries(rest).map(([column, value]) => {
      if (typeof value !== "string" || KEPT.has(column)) return [column, value];
      if (DRAWN.test(value)) return [column, `${value.split("_")[0] ?? ""}…`];
      return [column, INSTANT.test(value) ? "an instant" : value];
    }),
  );
}

/** Every row that an order has in Medusa's tables, in an order that two purchases share, without what was drawn. */
export async function rowsOfOrder(
  databaseUrl: string,
  orderId: string,
): Promise<Record<string, Record<string, unknown>[]>> {
  const found: Record<string, Record<string, unknown>[]> = {};
  for (const [table, where] of Object.entries(ROWS)) {
    const rows = await query<{ row: Record<string, unknown> }>(
      databaseUrl,
      `SELECT to_jsonb(t) AS row FROM "${table}" t WHERE ${where}`,
      [orderId],
    );
    found[table] = rows
      .map(({ row }) => comparable(row))
      .toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
  }
  return found;
}

/** How many rows each table has. */
export async function countRows(databaseUrl: string): Promise<Map<string, number>> {
  const tables = await query<{ name: string }>(
    databaseUrl,
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const counts = new Map<string, number>();
  for (const { name } of tables) {
    const [row] = await query<{ count: number }>(
      databaseUrl,
      `SELECT count(*)::int AS count FROM "${name}"`,
    );
    counts.set(name, row?.count ?? 0);
  }
  return counts;
}

/** Tables that have more rows than before. */
export function grown(before: Map<string, number>, after: Map<string, number>): string[] {
  return [...after].flatMap(([name, count]) => (count > (before.get(name) ?? 0) ? [name] : []));
}

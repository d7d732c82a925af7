import { query } from "./database";

export interface StockRow {
  stocked: number;
  reserved: number;
}

/** Pieces of a variant at its seller's stock location. */
export async function stockOf(databaseUrl: string, label: string): Promise<StockRow> {
  const [row] = await query<StockRow>(
    databaseUrl,
    `SELECT level.stocked_quantity::int AS stocked, level.reserved_quantity::int AS reserved
     FROM product_variant variant
     JOIN product_variant_inventory_item link ON link.variant_id = variant.id
     JOIN inventory_level level ON level.inventory_item_id = link.inventory_item_id
     WHERE variant.title = $1`,
    [label],
  );
  if (!row) {
    throw new Error(`No stock of ${label}`);
  }
  return row;
}

/** Amounts of cash that were captured for an order, in đồng. */
export async function capturesOf(databaseUrl: string, orderId: string): Promise<number[]> {
  const rows = await query<{ amount: number }>(
    databaseUrl,
    `SELECT capture.amount::int AS amount FROM capture
     JOIN payment ON payment.id = capture.payment_id
     JOIN order_payment_collection link ON link.payment_collection_id = payment.payment_collection_id
     WHERE link.order_id = $1`,
    [orderId],
  );
  return rows.map((row) => row.amount);
}

/** What Medusa's order itself counts as paid, in đồng, one entry a payment. */
export async function paidOf(databaseUrl: string, orderId: string): Promise<number[]> {
  const rows = await query<{ amount: number }>(
    databaseUrl,
    "SELECT amount::int AS amount FROM order_transaction WHERE order_id = $1 AND deleted_at IS NULL",
    [orderId],
  );
  return rows.map((row) => row.amount);
}

/** Goods of an order's lines as the province counts them, in đồng, smallest first. */
export async function countedGoodsOf(databaseUrl: string, orderId: string): Promise<number[]> {
  const rows = await query<{ goods: number }>(
    databaseUrl,
    "SELECT goods_vnd::int AS goods FROM delivered_sale WHERE order_id = $1 ORDER BY goods_vnd",
    [orderId],
  );
  return rows.map((row) => row.goods);
}

/** When the fulfilments of an order were delivered. */
export async function deliveriesOf(databaseUrl: string, orderId: string): Promise<(Date | null)[]> {
  const rows = await query<{ delivered_at: Date | null }>(
    databaseUrl,
    `SELECT delivered_at FROM fulfillment JOIN order_fulfillment link
     ON link.fulfillment_id = fulfillment.id WHERE link.order_id = $1`,
    [orderId],
  );
  return rows.map((row) => row.delivered_at);
}

/** Puts our status back as a process would leave it that died right after Medusa's own work. */
export async function forgetStep(
  databaseUrl: string,
  orderId: string,
  back:
    | { status: "confirmed"; column: "handed_over_at" }
    | { status: "handed_over"; column: "delivered_at" },
): Promise<void> {
  await query(
    databaseUrl,
    `UPDATE seller_order SET status = $2, ${back.column} = NULL WHERE order_id = $1`,
    [orderId, back.status],
  );
}

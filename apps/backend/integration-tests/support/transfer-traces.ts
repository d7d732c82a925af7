import { query } from "./database";

/** Gives a seller the account in force that her transfers go to. */
export async function giveBankAccount(
  databaseUrl: string,
  handle: string,
  { bank_bin, bank_account }: { bank_bin: string; bank_account: string },
): Promise<void> {
  await query(
    databaseUrl,
    `UPDATE seller SET bank_bin = $1, bank_account = $2, bank_holder = 'X' WHERE handle = $3`,
    [bank_bin, bank_account, handle],
  );
}

/** How many entries and lines of the log an order has, and what is reserved for it. */
export async function transferTraces(databaseUrl: string, orderId: string) {
  const [row] = await query<{ entries: number; acts: number; reserved: number; texts: string[] }>(
    databaseUrl,
    `SELECT
      (SELECT count(*)::int FROM transfer_entry WHERE order_id = $1) AS entries,
      (SELECT count(*)::int FROM audit_entry WHERE subject = $1 AND action LIKE 'transfer.%') AS acts,
      (SELECT count(*)::int FROM reservation_item JOIN order_line_item ON line_item_id = order_line_item.id
        JOIN order_item ON order_item.item_id = order_line_item.id
        WHERE order_id = $1 AND reservation_item.deleted_at IS NULL) AS reserved,
      (SELECT array_agg(data->>'text') FROM notification JOIN seller_order ON "to" = phone
        WHERE order_id = $1) AS texts`,
    [orderId],
  );
  return row;
}

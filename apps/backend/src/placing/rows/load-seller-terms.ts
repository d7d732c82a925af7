import type { StoredPause } from "@cho-lang/seller-rules/sending-pause";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** What an order takes over from its seller as it is placed. */
export interface SellerTerms extends StoredPause {
  id: string;
  handle: string;
  name: string;
  demonstration: boolean;
  /** Working hours in which she confirms. */
  confirm_hours: number;
  bank_bin: string | null;
  bank_account: string | null;
  bank_holder: string | null;
}

/** The terms of these sellers, by id. */
export async function loadSellerTerms(
  transaction: Knex.Transaction,
  sellerIds: string[],
): Promise<Map<string, SellerTerms>> {
  const { rows } = await transaction.raw<{ rows: SellerTerms[] }>(
    `SELECT id, handle, name, demonstration, confirm_hours, sends_from, pause_reason, bank_bin,
       bank_account, bank_holder
     FROM seller WHERE id = ANY(?)`,
    [sellerIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

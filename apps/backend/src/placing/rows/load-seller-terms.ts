import type { Knex } from "@medusajs/framework/mikro-orm/knex";

/** What of a seller an order keeps as it is when it is placed. */
export interface SellerTerms {
  id: string;
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
    `SELECT id, confirm_hours, bank_bin, bank_account, bank_holder FROM seller WHERE id = ANY(?)`,
    [sellerIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

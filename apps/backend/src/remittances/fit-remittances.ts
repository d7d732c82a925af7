import { matchRemittances } from "@cho-lang/payment-codecs/match-remittances";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { readBooks } from "./read-books";

const KEEP = `UPDATE parcel_carriage carried SET missing_vnd = fit.missing_vnd, updated_at = now()
  FROM jsonb_to_recordset(?::jsonb) AS fit(id text, missing_vnd integer)
  WHERE carried.id = fit.id AND carried.missing_vnd <> fit.missing_vnd`;

/**
 * Works out anew what is missing of the cash of each parcel of a seller, and keeps it, so that the whole market's can be added
 * up. In the transaction of whoever changed her lines or parcels, who holds her lock.
 */
export async function fitRemittances(transaction: Knex, sellerId: string): Promise<void> {
  const { carried, entries } = await readBooks(transaction, sellerId);
  const { missing } = matchRemittances(carried, entries);
  const fit = [...missing].map(([id, missing_vnd]) => ({ id, missing_vnd }));
  await transaction.raw(KEEP, [JSON.stringify(fit)]);
}

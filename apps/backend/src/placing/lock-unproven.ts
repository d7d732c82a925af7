import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { SOMEBODY } from "./unproven-by";

/** Taken in one order by everybody, so that two placings never wait for each other. */
const LOCK = `SELECT pg_advisory_xact_lock(key) FROM (
    SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest(?::text[]) AS name ORDER BY key
  ) AS sorted`;

/**
 * Has placings of one phone (E.164) that nobody proved, and those of one visitor, write one after the other until the
 * transaction ends: each sees what the one before keeps, in whatever process. Before any row is locked.
 */
export async function lockUnproven(
  transaction: Knex.Transaction,
  { phone, by }: { phone: string; by: string },
): Promise<void> {
  const names = [`unproven-phone:${phone}`, ...(by === SOMEBODY ? [] : [`unproven-by:${by}`])];
  await transaction.raw(LOCK, [names]);
}

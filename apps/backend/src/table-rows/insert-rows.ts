import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export type Row = Record<string, unknown>;

/** Rows by table, a table after those that its own rows point to. */
export type TableRows = Map<string, Row[]>;

/** Rows that one statement writes. */
const BATCH = 2_000;

/**
 * Writes rows in a transaction of the caller's. All rows of a table name the same columns; the others keep their
 * defaults.
 */
export async function insertRows(transaction: Knex.Transaction, tables: TableRows): Promise<void> {
  for (const [table, rows] of tables) {
    const columns = Object.keys(rows[0] ?? {})
      .map((column) => `"${column}"`)
      .join(", ");
    for (let start = 0; start < rows.length; start += BATCH) {
      await transaction.raw(
        `INSERT INTO "${table}" (${columns})
         SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", ?::jsonb)`,
        [JSON.stringify(rows.slice(start, start + BATCH))],
      );
    }
  }
}

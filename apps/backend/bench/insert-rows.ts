import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export type Row = Record<string, unknown>;

/** Rows by table, a table after those that its own rows point to. */
export type TableRows = Map<string, Row[]>;

/** Rows that one statement writes. */
const BATCH = 2_000;

/** Writes rows in one transaction. Columns that no row of a table names keep their defaults. */
export async function insertRows(container: MedusaContainer, tables: TableRows): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await database.transaction(async (transaction) => {
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
  });
}

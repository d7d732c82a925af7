import { Client } from "pg";
import type { Cluster } from "../postgres/cluster";

/**
 * How many SQL statements each of these answers takes, counted by PostgreSQL itself while nobody else asks.
 * The first question is asked once before, for what is read only at the beginning.
 */
export async function countStatements(
  cluster: Cluster,
  database: string,
  ask: readonly (() => Promise<unknown>)[],
): Promise<number[]> {
  const client = new Client({ ...cluster.address, database: "postgres" });
  await client.connect();
  const total = async (): Promise<number> => {
    const { rows } = await client.query<{ calls: string }>(
      `SELECT coalesce(sum(calls), 0) AS calls FROM pg_stat_statements
       WHERE dbid = (SELECT oid FROM pg_database WHERE datname = $1)`,
      [database],
    );
    return Number(rows[0]?.calls);
  };
  try {
    await client.query("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
    await ask[0]?.();
    const counts: number[] = [];
    for (const one of ask) {
      const before = await total();
      await one();
      counts.push((await total()) - before);
    }
    return counts;
  } finally {
    await client.end();
  }
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Client } from "pg";
import { BACKEND_DIR, ROOT } from "./paths";

/** What can change a table or the data loaded with it; the admin's pages cannot. */
const SOURCES = ["apps/backend/src", "packages"];
const NOT_SOURCES = new Set(["admin", "__tests__", "node_modules", "dist", ".turbo"]);

function* filesUnder(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (NOT_SOURCES.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

/** The same as long as no migration, link, seed or dependency changed. */
export function migrationFingerprint(): string {
  const hash = createHash("sha256");
  const files = SOURCES.flatMap((source) => [...filesUnder(join(ROOT, source))]);
  for (const file of [
    ...files,
    join(BACKEND_DIR, "medusa-config.ts"),
    join(ROOT, "pnpm-lock.yaml"),
  ]) {
    hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

export type Seed = "demo" | "none";

/** What the database itself says about the last migration that came to its end. */
export interface MigrationRecord {
  fingerprint: string;
  seed: Seed;
}

async function withClient<T>(
  databaseUrl: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Null for a database that no migration of this house finished on. */
export function readMigrationRecord(databaseUrl: string): Promise<MigrationRecord | null> {
  return withClient(databaseUrl, async (client) => {
    const known = await client.query<{ known: string | null }>(
      "SELECT to_regclass('house.migration') AS known",
    );
    if (!known.rows[0]?.known) return null;
    const { rows } = await client.query<MigrationRecord>(
      "SELECT fingerprint, seed FROM house.migration",
    );
    return rows[0] ?? null;
  });
}

/** Kept in the database (schema `house`), so that it is forgotten together with it. */
export function writeMigrationRecord(databaseUrl: string, record: MigrationRecord): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    await client.query(`CREATE SCHEMA IF NOT EXISTS house;
      CREATE TABLE IF NOT EXISTS house.migration (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        fingerprint text NOT NULL,
        seed text NOT NULL
      )`);
    await client.query(
      `INSERT INTO house.migration (fingerprint, seed) VALUES ($1, $2)
       ON CONFLICT (only_row) DO UPDATE SET fingerprint = $1, seed = $2`,
      [record.fingerprint, record.seed],
    );
  });
}

import { randomBytes } from "node:crypto";
import { Client } from "pg";

async function command(serverUrl: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

export interface DatabaseCopy {
  url: string;
  /** Removes the copy, sending away whoever is still connected. */
  drop: () => Promise<void>;
}

/** A copy of a whole database on the same server; nobody may be connected to the original. */
export async function cloneDatabase(originalUrl: string): Promise<DatabaseCopy> {
  const original = new URL(originalUrl);
  const name = `copy_${randomBytes(6).toString("hex")}`;
  const server = new URL(original);
  server.pathname = "/postgres";
  await command(server.href, `CREATE DATABASE "${name}" TEMPLATE "${original.pathname.slice(1)}"`);
  const copy = new URL(original);
  copy.pathname = `/${name}`;
  return {
    url: copy.href,
    drop: () => command(server.href, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`),
  };
}

import { randomBytes } from "node:crypto";
import { Client } from "@medusajs/framework/pg";

async function withClient<Result>(
  url: string,
  job: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await job(client);
  } finally {
    await client.end();
  }
}

function otherDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

function databaseName(url: string): string {
  return new URL(url).pathname.slice(1);
}

/** Rows of one statement on a database, for facts that no API tells. */
export async function query<Row>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query(sql, values)).rows as Row[]);
}

/** A new database with all that the template holds; nobody may be connected to the template. */
export async function cloneDatabase(templateUrl: string): Promise<string> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const template = databaseName(templateUrl);
  await withClient(otherDatabase(templateUrl, "postgres"), (client) =>
    client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`),
  );
  return otherDatabase(templateUrl, name);
}

/** Removes a database and whatever is still connected to it. */
export async function dropDatabase(url: string): Promise<void> {
  await withClient(otherDatabase(url, "postgres"), (client) =>
    client.query(`DROP DATABASE IF EXISTS "${databaseName(url)}" WITH (FORCE)`),
  );
}

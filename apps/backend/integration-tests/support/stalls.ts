import { query } from "./database";

/** The number at which a table's sequence lets a write stall. */
const STALLING = 1_000;
const PATIENCE_MILLISECONDS = 30_000;

/**
 * Makes writes to some tables able to stall, so that a process can be killed at an exact point of its
 * work. Nothing stalls until `stallAt` asks for it. Sequences count, as they know no transaction.
 */
export async function prepareStalls(databaseUrl: string, tables: string[]): Promise<void> {
  await query(
    databaseUrl,
    `CREATE FUNCTION stall() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF nextval('stall_' || TG_TABLE_NAME) = ${STALLING} THEN PERFORM pg_sleep(600); END IF;
       RETURN NEW;
     END $$`,
  );
  for (const table of tables) {
    await query(databaseUrl, `CREATE SEQUENCE stall_${table} START ${STALLING + 1}`);
    await query(
      databaseUrl,
      `CREATE TRIGGER stall BEFORE INSERT OR UPDATE ON "${table}"
       FOR EACH ROW EXECUTE FUNCTION stall()`,
    );
  }
}

/** Lets the `nth` next write of a row to the table stall, from 1. */
export async function stallAt(databaseUrl: string, table: string, nth: number): Promise<void> {
  await query(databaseUrl, `SELECT setval('stall_${table}', ${STALLING - nth})`);
}

/** Waits until so many writes stall. Throws when they do not within half a minute. */
export async function untilStalled(databaseUrl: string, count: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const stalled = await query(
      databaseUrl,
      `SELECT pid FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event = 'PgSleep'`,
    );
    if (stalled.length === count) {
      return;
    }
    if (Date.now() > deadline) {
      throw new Error(`${stalled.length} writes stall instead of ${count}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Ends the sessions of a process that was killed, which undoes what they had not committed. */
export async function endStalled(databaseUrl: string): Promise<void> {
  await query(
    databaseUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
}

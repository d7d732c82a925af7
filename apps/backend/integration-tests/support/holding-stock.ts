import { Client } from "@medusajs/framework/pg";

const PATIENCE_MILLISECONDS = 20_000;

/**
 * Runs `job` while all stock is held by another session, so that whatever takes goods waits for it; the function
 * that `job` gets resolves when something does. Throws when nothing waits within twenty seconds.
 */
export async function holdingStock<Result>(
  databaseUrl: string,
  job: (untilWaitedFor: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const holder = new Client({ connectionString: databaseUrl });
  await holder.connect();
  const untilWaitedFor = async (): Promise<void> => {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const { rowCount } = await holder.query(
        `SELECT pid FROM pg_stat_activity
         WHERE datname = current_database() AND pg_backend_pid() = ANY(pg_blocking_pids(pid))`,
      );
      if (rowCount) return;
      if (Date.now() > deadline) throw new Error("Nothing waits for the stock");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  try {
    await holder.query("BEGIN");
    await holder.query("SELECT id FROM inventory_level FOR UPDATE");
    return await job(untilWaitedFor);
  } finally {
    await holder.query("ROLLBACK");
    await holder.end();
  }
}

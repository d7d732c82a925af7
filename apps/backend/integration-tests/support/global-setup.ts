import { cloneDatabase } from "./database";
import { medusaExec } from "./medusa-exec";
import { migratedTemplate } from "./templates";

/**
 * Makes the test market once for all specs: every spec file then starts from a copy, which takes a
 * moment instead of a boot of its own.
 */
export default async function globalSetup(): Promise<void> {
  const databaseUrl = await cloneDatabase(migratedTemplate());
  process.env.TEST_MARKET_DATABASE_URL = databaseUrl;
  await medusaExec("make-test-market.ts", databaseUrl);
}

import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { backendEnvironment } from "./backend-environment";
import { BACKEND_FOLDER, MEDUSA_CLI } from "./backend-folder";
import { cloneDatabase } from "./database";
import { migratedTemplate } from "./templates";

/**
 * Makes the test market once for all specs: every spec file then starts from a copy, which takes a
 * moment instead of a boot of its own.
 */
export default async function globalSetup(): Promise<void> {
  const databaseUrl = await cloneDatabase(migratedTemplate());
  process.env.TEST_MARKET_DATABASE_URL = databaseUrl;
  const env = backendEnvironment(databaseUrl, {
    NODE_ENV: "development",
    // Types are checked by `tsc`; checking them again here would take half a minute.
    TS_NODE_TRANSPILE_ONLY: "true",
  });
  await promisify(execFile)(
    process.execPath,
    [MEDUSA_CLI, "exec", "./integration-tests/support/make-test-market.ts"],
    { cwd: BACKEND_FOLDER, env },
  );
}

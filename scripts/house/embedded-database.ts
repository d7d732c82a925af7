import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_DIR } from "./paths";

/** The running house's own database, or null while the house is not up. */
export function embeddedDatabase(password: string): string | null {
  const pidFile = join(DATA_DIR, "postgres", "postmaster.pid");
  if (!existsSync(pidFile)) return null;
  // PostgreSQL writes its port into the fourth line.
  const port = readFileSync(pidFile, "utf8").split("\n")[3];
  return `postgres://postgres:${password}@localhost:${port}/cho_lang`;
}

/**
 * Brings a database up to date and loads what belongs in it: `node migrate.mjs` in this folder. Ends with another code
 * than 0 when any of it failed, and goes on where it stopped when it is run again.
 *
 * `medusa db:migrate` alone also runs the scripts after the migrations, but ends with 0 when one of them failed: the
 * market would open half loaded and nobody be told.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const cli = createRequire(import.meta.url).resolve("@medusajs/cli/cli.js");

for (const args of [
  ["db:migrate", "--execute-safe-links", "--skip-scripts"],
  ["db:migrate:scripts"],
]) {
  const { status } = spawnSync(process.execPath, [cli, ...args], { stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

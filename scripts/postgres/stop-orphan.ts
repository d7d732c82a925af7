import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { HouseError } from "../house/house-error";
import { processBirth, processCommand } from "../house/process-identity";
import { say } from "../house/progress";

const LIMIT_MS = 30_000;

/**
 * Ends the PostgreSQL that a killed run left on this data folder, if one still lives, and waits
 * until it has written everything. A `postmaster.pid` whose process is gone, or is now something
 * else, is left to PostgreSQL, which clears it itself.
 * @throws HouseError when the old server does not end.
 */
export async function stopOrphan(directory: string): Promise<void> {
  const pid = orphanPid(directory);
  if (pid === null) return;
  say(`  The last run was killed; stopping the PostgreSQL it left behind (${pid}).`);
  process.kill(pid, "SIGINT");
  const deadline = Date.now() + LIMIT_MS;
  while (processBirth(pid) !== null) {
    if (Date.now() > deadline) {
      throw new HouseError(`The PostgreSQL of the last run (process ${pid}) does not stop.`);
    }
    await wait(50);
  }
}

function orphanPid(directory: string): number | null {
  try {
    const pid = Number(readFileSync(join(directory, "postmaster.pid"), "utf8").split("\n")[0]);
    return Number.isInteger(pid) && pid > 1 && processCommand(pid).includes(directory) ? pid : null;
  } catch {
    return null;
  }
}

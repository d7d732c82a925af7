import { setTimeout as wait } from "node:timers/promises";
import { processBirth } from "./process-identity";

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group is gone already.
  }
}

function groupLives(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return processBirth(pid) !== null;
  } catch {
    return false;
  }
}

/** Asks a process group to end, and ends it after `patienceMs` milliseconds. */
export async function stopGroup(pid: number, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  signalGroup(pid, "SIGTERM");
  while (Date.now() < deadline && groupLives(pid)) await wait(50);
  // Also when the leader is gone: what it started may still hold a port.
  signalGroup(pid, "SIGKILL");
}

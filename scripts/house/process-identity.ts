import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Names a living process so that a number used again by another process is not taken for it:
 * the moment it began (clock ticks since boot on Linux, `ps -o lstart` elsewhere).
 * Null when no such process lives; a zombie counts as dead.
 */
export function processBirth(pid: number): string | null {
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      // The command's name stands in brackets and may hold spaces: count from the last bracket.
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? null : (fields[19] ?? null);
    } catch {
      return null;
    }
  }
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

/** The command line of a living process, its words joined by spaces; empty when unknown. */
export function processCommand(pid: number): string {
  try {
    if (process.platform === "linux") {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").join(" ").trim();
    }
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).trim();
  } catch {
    return "";
  }
}

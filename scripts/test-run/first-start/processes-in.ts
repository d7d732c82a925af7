import { execFileSync } from "node:child_process";
import { readdirSync, readlinkSync } from "node:fs";
import { processBirth, processCommand } from "../../house/process-identity";

function workingFolder(pid: number): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    // It ended meanwhile, or belongs to somebody else.
    return "";
  }
}

/** Living processes that work in a folder or name it in their command, e.g. "4711 node server.js". */
export function processesIn(folder: string): string[] {
  if (process.platform !== "linux") {
    const all = execFileSync("ps", ["-axo", "pid=,command="], { encoding: "utf8" }).split("\n");
    return all.filter((line) => line.includes(folder));
  }
  return readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && processBirth(pid) !== null)
    .map((pid) => ({ pid, command: processCommand(pid), cwd: workingFolder(pid) }))
    .filter(({ command, cwd }) => `${cwd}/`.startsWith(`${folder}/`) || command.includes(folder))
    .map(({ pid, command }) => `${pid} ${command}`);
}

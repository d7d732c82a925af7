import { spawnSync } from "node:child_process";

/** Whether this machine has a program, asked for its version. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ["--version"]).status === 0;
}

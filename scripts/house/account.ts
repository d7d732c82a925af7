import { execFileSync, spawnSync } from "node:child_process";

/** An account of this machine, by its numbers. */
export interface Account {
  uid: number;
  gid: number;
}

/** The account of this name; null where there is none. */
export function accountOf(name: string): Account | null {
  try {
    const id = (flag: string) =>
      Number(
        execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }),
      );
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

/** Whether this account may read a file or folder, the way to it included. For root to ask. */
export function canReach(path: string, account: Account): boolean {
  return spawnSync("test", ["-r", path], account).status === 0;
}

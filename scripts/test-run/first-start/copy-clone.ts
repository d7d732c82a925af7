import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, existsSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { HouseError } from "../../house/house-error";
import { ROOT } from "../../house/paths";

/** What a house makes for itself; a clone has none of it. Also what `.gitignore` names. */
const MADE_HERE = new Set([
  ".data",
  ".env",
  ".git",
  ".medusa",
  ".next",
  ".turbo",
  "coverage",
  "dist",
  "node_modules",
]);

/** The output of a git command about this repository; null when there is no git or no repository. */
function git(args: string[]): string | null {
  // Git refuses a repository that belongs to somebody else unless the command line vouches for it.
  const result = spawnSync("git", ["-c", "safe.directory=*", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return result.status === 0 ? result.stdout : null;
}

/**
 * Puts into an empty folder what a stranger's clone would hold: the tracked files as they are now in
 * the working tree, so that a file that was never added is missing here too. Outside of a repository
 * (an unpacked archive): every file that no house made.
 */
export function copyClone(folder: string): void {
  const tracked = git(["ls-files", "-z"])?.split("\0").filter(Boolean) ?? [];
  if (tracked.length === 0) {
    cpSync(ROOT, folder, { recursive: true, filter: (path) => !MADE_HERE.has(basename(path)) });
    return;
  }
  if (git(["clone", "--quiet", "--no-hardlinks", ROOT, folder]) === null) {
    throw new HouseError(`The repository could not be cloned into ${folder}.`);
  }
  for (const file of tracked.filter((name) => existsSync(join(ROOT, name)))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(folder, file));
  }
}

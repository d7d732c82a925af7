import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The version of the software in a folder: "0.1.0+1dc2926" in a clone, "0.1.0+1dc2926-dirty" where files
 * differ from that commit, "0.1.0" where it is no clone or there is no git.
 */
export function codeVersion(folder: string): string {
  const market = readFileSync(join(folder, "package.json"), "utf8");
  const { version } = JSON.parse(market) as { version: string };
  // A repository further up is another one.
  if (!existsSync(join(folder, ".git"))) return version;
  const git = spawnSync("git", ["describe", "--always", "--dirty", "--exclude", "*"], {
    cwd: folder,
    encoding: "utf8",
  });
  return git.status === 0 ? `${version}+${git.stdout.trim()}` : version;
}

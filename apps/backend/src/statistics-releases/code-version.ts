import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The version of the software that runs, as its environment says (`CODE_VERSION`), else the market's own,
 * e.g. "0.1.0"; "unversioned" only for a backend that was taken out of the market's folder.
 */
export function codeVersion(): string {
  return process.env.CODE_VERSION || versionAbove(__dirname);
}

/** The market's folder is above this file both as it is written and as it is built. */
function versionAbove(folder: string): string {
  if (existsSync(join(folder, "pnpm-workspace.yaml"))) {
    const market = readFileSync(join(folder, "package.json"), "utf8");
    return (JSON.parse(market) as { version: string }).version;
  }
  const above = dirname(folder);
  return above === folder ? "unversioned" : versionAbove(above);
}

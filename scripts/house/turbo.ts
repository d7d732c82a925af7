import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import type { AppCommand } from "./app-commands";
import { DATA_DIR, ROOT } from "./paths";

/**
 * Turbo calls `pnpm` by name, which a machine with npm alone does not have: a folder with a `pnpm` that is the
 * pinned one, where npx keeps it. Npx is asked once where that is: asking takes longer than most of what turbo runs.
 */
function pnpmFolder(): string {
  const folder = join(DATA_DIR, "bin");
  mkdirSync(folder, { recursive: true });
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    packageManager: string;
  };
  const script = `#!/bin/sh
kept="$(dirname "$0")/${packageManager}.path"
pnpm="$(cat "$kept" 2>/dev/null)"
if [ ! -x "$pnpm" ]; then
  pnpm="$(npx --yes --package ${packageManager} --call 'command -v pnpm')" || exit
  echo "$pnpm" >"$kept"
fi
exec "$pnpm" "$@"
`;
  writeFileSync(join(folder, "pnpm"), script, { mode: 0o755 });
  return folder;
}

/** A run of turbo; it does again only what its inputs ask for. */
export function turbo(args: string[]): AppCommand & { env: NodeJS.ProcessEnv } {
  const bin = createRequire(join(ROOT, "package.json")).resolve("turbo/bin/turbo");
  return {
    command: process.execPath,
    args: [bin, "run", ...args],
    cwd: ROOT,
    env: {
      ...process.env,
      // A build must not depend on how the shell that asked for it was set up.
      NODE_ENV: "production",
      PATH: `${pnpmFolder()}${delimiter}${process.env.PATH ?? ""}`,
    },
  };
}

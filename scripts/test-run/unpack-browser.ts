import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ROOT } from "../house/paths";

const PATIENCE_MILLISECONDS = 120_000;

/** Runs in a process of its own, as the package decides at its import. */
const UNPACK = `
import packed from "@sparticuz/chromium";
const path = await packed.executablePath();
const { LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env;
console.log(JSON.stringify({ path, env: { LD_LIBRARY_PATH, FONTCONFIG_PATH } }));
`;

/**
 * Unpacks the browser inside @sparticuz/chromium and answers its path. Every later child of this process
 * finds the libraries (NSS, Expat) and fonts that come with it, which a bare machine lacks.
 * @throws Error with what went wrong.
 */
export function unpackBrowser(): string {
  const args = ["--input-type=module", "--eval", UNPACK];
  const result = spawnSync(process.execPath, args, {
    cwd: join(ROOT, "scripts"),
    encoding: "utf8",
    timeout: PATIENCE_MILLISECONDS,
    // Only where it believes itself in this cloud does the package unpack those libraries.
    env: { ...process.env, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
  });
  if (result.status !== 0) {
    throw result.error ?? new Error(result.stderr.trim());
  }
  const { path, env } = JSON.parse(result.stdout) as { path: string; env: NodeJS.ProcessEnv };
  Object.assign(process.env, env);
  return path;
}

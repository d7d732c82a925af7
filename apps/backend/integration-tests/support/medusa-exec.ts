import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { backendEnvironment } from "./backend-environment";
import { BACKEND_FOLDER, MEDUSA_CLI } from "./backend-folder";

/** Runs a script of this folder in a process of its own on a database and answers what it said. */
export async function medusaExec(
  script: string,
  databaseUrl: string,
  extra: NodeJS.ProcessEnv = {},
): Promise<string> {
  const env = backendEnvironment(databaseUrl, {
    NODE_ENV: "development",
    ...extra,
  });
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [MEDUSA_CLI, "exec", `./integration-tests/support/${script}`],
    { cwd: BACKEND_FOLDER, env, maxBuffer: 16 * 1024 * 1024 },
  );
  return stdout + stderr;
}

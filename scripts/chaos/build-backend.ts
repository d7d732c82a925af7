import { spawnSync } from "node:child_process";
import { mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import { HouseError } from "../house/house-error";
import { step } from "../house/progress";
import { turbo } from "../house/turbo";

/** Builds the backend where it is out of date. @param folder for the log @throws HouseError when that fails */
export async function buildBackend(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "build.log");
  const log = openSync(path, "w");
  const { command, args, cwd, env } = turbo(["build", "--filter=@cho-lang/backend"]);
  await step("Building what is out of date", () => {
    const { status } = spawnSync(command, args, { cwd, env, stdio: ["ignore", log, log] });
    if (status !== 0) throw new HouseError(`The build failed: ${path}`);
    return Promise.resolve();
  });
}

import { spawn } from "node:child_process";
import { once } from "node:events";
import { storefrontStart } from "../../scripts/house/app-commands";
import { awaitAnswer } from "../../scripts/house/await-answer";
import { freePort } from "../../scripts/house/ports";

const ANSWER_LIMIT_MS = 60_000;

export interface RunningStorefront {
  url: string;
  stop: () => Promise<void>;
}

/** A storefront of its own, of the same build, that reads from the given backend. */
export async function startStorefront(
  backendUrl: string,
  env: NodeJS.ProcessEnv = {},
): Promise<RunningStorefront> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const { command, args, cwd } = storefrontStart(port);
  const child = spawn(command, args, {
    cwd,
    env: {
      ...process.env,
      NODE_ENV: "production",
      BACKEND_URL: backendUrl,
      STOREFRONT_URL: url,
      REVALIDATE_SECRET: "journey-revalidate",
      NEXT_TELEMETRY_DISABLED: "1",
      ...env,
    },
    stdio: "ignore",
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill("SIGTERM");
    await exited;
  };
  try {
    await awaitAnswer(`${url}/don-hang`, ANSWER_LIMIT_MS);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

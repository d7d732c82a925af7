import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { backendEnvironment } from "./backend-environment";
import { BUILT_FOLDER, SERVER } from "./backend-folder";
import { cloneDatabase, dropDatabase } from "./database";
import { freePort } from "./free-port";
import { runIn } from "./run-in";
import { marketTemplate, migratedTemplate } from "./templates";

const TAKE_SCRIPTS = require.resolve("./take-scripts.cjs");
const READY_MILLISECONDS = 90_000;

export interface RunningBackend {
  /** Where it answers, without a slash at the end. */
  url: string;
  databaseUrl: string;
  /** The number of its process. */
  pid: number;
  /** All that it has logged. */
  logged: () => string;
  /**
   * Runs a script of this folder in the server, with more in its environment, and answers what was written
   * meanwhile. Throws what it throws, and when the server ends before it does.
   */
  run: (script: string, env?: Record<string, string>) => Promise<string>;
  /** Ends the process and removes its database. */
  stop: () => Promise<void>;
  /** Ends the process at once, as a power cut would, and keeps its database. */
  kill: () => Promise<void>;
}

export interface StartBackendOptions {
  /** `empty` is a market right after its first start, `market` has the sellers of `test-market.ts`. */
  data?: "empty" | "market";
  /** By where it answers, if that matters to it. */
  env?: NodeJS.ProcessEnv | ((url: string) => NodeJS.ProcessEnv);
  /** A database that an earlier backend left, instead of a new one. */
  databaseUrl?: string;
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/health`, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
}

async function untilHealthy(child: ChildProcess, url: string, output: string[]): Promise<void> {
  const deadline = Date.now() + READY_MILLISECONDS;
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      throw new Error(`The backend did not start:\n${output.join("").slice(-4_000)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Ends a process at once: nothing of it is needed any more, and Medusa's own end can take seconds. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}

/**
 * Starts the built backend on a database of its own and waits until it answers. Throws with the end
 * of its output when it stops early or takes longer than a minute and a half.
 */
export async function startBackend(options: StartBackendOptions = {}): Promise<RunningBackend> {
  const template = options.data === "market" ? marketTemplate() : migratedTemplate();
  const databaseUrl = options.databaseUrl ?? (await cloneDatabase(template));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = typeof options.env === "function" ? options.env(url) : options.env;
  const child = spawn(process.execPath, ["-r", TAKE_SCRIPTS, SERVER], {
    cwd: BUILT_FOLDER,
    env: backendEnvironment(databaseUrl, { PORT: String(port), ...env }),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const output: string[] = [];
  child.stdout?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => output.push(chunk.toString()));
  child.once("exit", (code, signal) => {
    if (signal !== "SIGKILL") {
      process.stderr.write(
        `A backend ended (${signal ?? code}):\n${output.join("").slice(-4_000)}\n`,
      );
    }
  });
  const stop = async (): Promise<void> => {
    await end(child);
    await dropDatabase(databaseUrl);
  };
  try {
    await untilHealthy(child, url, output);
  } catch (error) {
    await stop();
    throw error;
  }
  const kill = () => end(child);
  return {
    url,
    databaseUrl,
    pid: child.pid ?? 0,
    logged: () => output.join(""),
    run: (script, more = {}) => runIn(child, script, more),
    stop,
    kill,
  };
}

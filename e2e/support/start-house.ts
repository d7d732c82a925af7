import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { backendStart, storefrontStart } from "../../scripts/house/app-commands";
import type { AppCommand } from "../../scripts/house/app-commands";
import { awaitAnswer } from "../../scripts/house/await-answer";
import { Children } from "../../scripts/house/children";
import { freePort } from "../../scripts/house/ports";
import { cloneDatabase } from "../../scripts/postgres/clone-database";

const ANSWER_LIMIT_MS = 120_000;

export interface House {
  storefrontUrl: string;
  backendUrl: string;
  databaseUrl: string;
  /** Ends the backend alone, as a power cut would. */
  killBackend: () => Promise<void>;
  /** Ends everything and removes the database. */
  stop: () => Promise<void>;
}

/** Where a house's doors are. */
export type Doors = Pick<House, "storefrontUrl" | "backendUrl">;

export interface HouseOptions {
  /** Added to the environment of both apps; by their doors, if those matter to it. */
  env?: NodeJS.ProcessEnv | ((doors: Doors) => NodeJS.ProcessEnv);
  /** Instead of the built apps' own commands. */
  backend?: AppCommand;
  storefront?: (port: number) => AppCommand;
}

function required(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is missing: run the journeys with npm test -- journeys`);
  return value;
}

/**
 * A whole market of its own on free ports: a copy of the migrated demonstration, the built backend,
 * the built storefront. Throws when one of them does not answer within two minutes.
 */
export async function startHouse(options: HouseOptions = {}): Promise<House> {
  const database = await cloneDatabase(required("TEST_DEMONSTRATION_DATABASE_URL"));
  const [backendPort, storefrontPort] = [await freePort(), await freePort()];
  const backendUrl = `http://localhost:${backendPort}`;
  const storefrontUrl = `http://localhost:${storefrontPort}`;
  const own =
    typeof options.env === "function" ? options.env({ storefrontUrl, backendUrl }) : options.env;
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    XDG_CONFIG_HOME: process.env.XDG_CONFIG_HOME,
    NODE_ENV: "production" as const,
    DATABASE_URL: database.url,
    JWT_SECRET: "journey-jwt",
    COOKIE_SECRET: "journey-cookie",
    REVALIDATE_SECRET: "journey-revalidate",
    BACKEND_URL: backendUrl,
    STOREFRONT_PORT: String(storefrontPort),
    STOREFRONT_URL: storefrontUrl,
    FILES_DIR: process.env.FILES_DIR,
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
    ...own,
  };
  const log = createWriteStream(
    join(process.env.TEST_LOG_DIR ?? tmpdir(), `journey-${process.pid}.log`),
    {
      flags: "a",
    },
  );
  const backend = new Children(() => undefined);
  const storefront = new Children(() => undefined);
  const stop = async (): Promise<void> => {
    await Promise.all([backend.stop(), storefront.stop()]);
    await database.drop();
    log.end();
  };
  backend.start({
    ...(options.backend ?? backendStart()),
    name: "backend",
    env: { ...env, PORT: String(backendPort) },
    log,
  });
  storefront.start({
    ...(options.storefront ?? storefrontStart)(storefrontPort),
    name: "storefront",
    env,
    log,
  });
  try {
    await Promise.all([
      awaitAnswer(`${backendUrl}/health`, ANSWER_LIMIT_MS),
      awaitAnswer(`${storefrontUrl}/`, ANSWER_LIMIT_MS),
    ]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    storefrontUrl,
    backendUrl,
    databaseUrl: database.url,
    killBackend: () => backend.stop(),
    stop,
  };
}

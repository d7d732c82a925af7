import { join } from "node:path";
import { codeVersion } from "./code-version";
import { DATA_DIR, ROOT } from "./paths";
import { portFromEnvironment } from "./ports";
import type { Secrets } from "./secrets";

export interface Settings {
  backendPort: number;
  storefrontPort: number;
  /** The backend as this machine reaches it. */
  backendHere: string;
  /** The backend as operators reach it. */
  backendUrl: string;
  /** The storefront as visitors reach it. */
  storefrontUrl: string;
  filesDir: string;
}

/** @throws HouseError when a port in the environment is not a port. */
export function readSettings(): Settings {
  const backendPort = portFromEnvironment("BACKEND_PORT", 9000);
  const storefrontPort = portFromEnvironment("STOREFRONT_PORT", 8000);
  const backendHere = `http://localhost:${backendPort}`;
  return {
    backendPort,
    storefrontPort,
    backendHere,
    backendUrl: process.env.BACKEND_URL ?? backendHere,
    storefrontUrl: process.env.STOREFRONT_URL ?? `http://localhost:${storefrontPort}`,
    filesDir: process.env.FILES_DIR ?? join(DATA_DIR, "files"),
  };
}

/**
 * What both apps read from their environment; whatever else the person set goes through. The storefront asks
 * the backend at `backendHere` instead.
 */
export function appEnvironment(
  settings: Settings,
  secrets: Secrets,
  databaseUrl: string,
  nodeEnv: "production" | "development",
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: nodeEnv,
    DATABASE_URL: databaseUrl,
    JWT_SECRET: secrets.JWT_SECRET,
    COOKIE_SECRET: secrets.COOKIE_SECRET,
    REVALIDATE_SECRET: secrets.REVALIDATE_SECRET,
    BACKEND_PORT: String(settings.backendPort),
    BACKEND_URL: settings.backendUrl,
    STOREFRONT_PORT: String(settings.storefrontPort),
    STOREFRONT_URL: settings.storefrontUrl,
    FILES_DIR: settings.filesDir,
    CODE_VERSION: process.env.CODE_VERSION || codeVersion(ROOT),
  };
}

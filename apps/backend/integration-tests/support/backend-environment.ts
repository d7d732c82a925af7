import { tmpdir } from "node:os";

/** Everything a backend under test reads from its environment; nothing of the developer's own. */
export function backendEnvironment(
  databaseUrl: string,
  extra: NodeJS.ProcessEnv = {},
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    XDG_CONFIG_HOME: process.env.XDG_CONFIG_HOME,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    JWT_SECRET: "test-jwt",
    COOKIE_SECRET: "test-cookie",
    REVALIDATE_SECRET: "test-revalidate",
    FILES_DIR: tmpdir(),
    SEED: "none",
    MEDUSA_DISABLE_TELEMETRY: "true",
    // These specs speak to the API alone; without the panel a boot takes half the time.
    DISABLE_MEDUSA_ADMIN: "true",
    LOG_LEVEL: "warn",
    ...extra,
  };
}

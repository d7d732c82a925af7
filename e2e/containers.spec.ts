import { spawnSync } from "node:child_process";
import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AppCommand } from "../scripts/house/app-commands";
import { Children } from "../scripts/house/children";
import { freePort } from "../scripts/house/ports";
import { Cluster } from "../scripts/postgres/cluster";
import { hasProgram } from "../scripts/test-run/has-program";
import { Compose, type Door } from "./support/compose";

const SECRETS = {
  POSTGRES_PASSWORD: "postgres-password-of-a-test",
  REDIS_PASSWORD: "redis-password-of-a-test",
  MEILISEARCH_API_KEY: "meilisearch-key-of-a-test",
  JWT_SECRET: "jwt-of-a-test",
  COOKIE_SECRET: "cookie-of-a-test",
  REVALIDATE_SECRET: "revalidate-of-a-test",
  STOREFRONT_URL: "http://localhost:8000",
};

/** Where each container listens. The worker has a container, and so a port 9000, of its own. */
const INSIDE = {
  postgres: 5432,
  redis: 6379,
  meilisearch: 7700,
  backend: 9000,
  worker: 9000,
  storefront: 8000,
} as const;

type Listening = keyof typeof INSIDE;
const LISTENING = Object.keys(INSIDE) as Listening[];

const withRedis = hasProgram("redis-server") ? it : it.skip;
const withPostgresClient = hasProgram("pg_isready") ? it : it.skip;
const withMeilisearch = hasProgram("meilisearch") ? it : it.skip;

describe("the containers of docker-compose.yml, run outside of Docker", () => {
  const folder = mkdtempSync(join(tmpdir(), "cho-lang-containers-"));
  const log = createWriteStream(join(process.env.TEST_LOG_DIR ?? tmpdir(), "containers.log"));
  const children = new Children(() => undefined);
  let ports: Record<Listening, number>;
  let compose: Compose;
  let cluster: Cluster;

  beforeAll(async () => {
    const { POSTGRES_USER: user, POSTGRES_PASSWORD: password = "" } = new Compose(
      SECRETS,
      [],
    ).environment("postgres");
    mkdirSync(join(folder, "files"));
    cluster = new Cluster({
      directory: join(folder, "postgres", "data"),
      user,
      password,
      throwaway: true,
    });
    await cluster.start();
    ports = {
      postgres: cluster.address.port,
      redis: await freePort(),
      meilisearch: await freePort(),
      backend: await freePort(),
      worker: await freePort(),
      storefront: await freePort(),
    };
    compose = new Compose(SECRETS, LISTENING.map(doorOf));
  }, 120_000);

  afterAll(async () => {
    await children.stop();
    await cluster?.stop();
    await new Promise<void>((done) => log.end(done));
    rmSync(folder, { recursive: true, force: true });
  });

  function doorOf(service: Listening): Door {
    return { service, inside: INSIDE[service], outside: ports[service] };
  }

  /** What a container sees of the outside; without a Redis here, the apps do without as well. */
  function environment(service: string): NodeJS.ProcessEnv {
    const { REDIS_URL, MEILISEARCH_HOST, ...rest } = compose.environment(service);
    const port = ports[service as Listening];
    return {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      XDG_CONFIG_HOME: process.env.XDG_CONFIG_HOME,
      NODE_ENV: "production",
      MEDUSA_DISABLE_TELEMETRY: "true",
      NEXT_TELEMETRY_DISABLED: "1",
      ...rest,
      ...(REDIS_URL && hasProgram("redis-server") ? { REDIS_URL } : {}),
      ...(MEILISEARCH_HOST && hasProgram("meilisearch") ? { MEILISEARCH_HOST } : {}),
      ...(rest.FILES_DIR ? { FILES_DIR: join(folder, "files") } : {}),
      ...(rest.PORT && port ? { PORT: String(port) } : {}),
      ...(rest.STOREFRONT_PORT && port ? { STOREFRONT_PORT: String(port) } : {}),
    };
  }

  function start(service: Listening, command: AppCommand): void {
    children.start({ ...command, name: service, env: environment(service), log });
  }

  /** The health check's own exit code; the variables say where, as Docker's network would. */
  function health(service: Listening, port = ports[service]): number | null {
    const door = { ...doorOf(service), outside: port };
    const { command, args } = new Compose(SECRETS, [door]).healthCheck(service);
    const where = service === "redis" ? ["-p", String(port)] : [];
    return spawnSync(command, [...where, ...args], {
      env: { ...environment(service), PGHOST: "localhost", PGPORT: String(port) },
      timeout: 10_000,
    }).status;
  }

  /** As often as Docker would, until it succeeds. */
  async function becomesHealthy(service: Listening, limitMs: number): Promise<boolean> {
    const deadline = Date.now() + limitMs;
    while (health(service) !== 0) {
      if (Date.now() > deadline) return false;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    return true;
  }

  withPostgresClient("postgres: healthy under its user and database", async () => {
    const { POSTGRES_DB } = compose.environment("postgres");
    expect(POSTGRES_DB).toBe("cho_lang");
    expect(await becomesHealthy("postgres", 10_000)).toBe(true);
    expect(health("postgres", await freePort())).not.toBe(0);
  });

  withRedis("redis: starts by its command, asks for the password, is healthy", async () => {
    const { command, args } = compose.command("redis");
    const here = ["--port", String(ports.redis), "--dir", folder, "--bind", "127.0.0.1"];
    start("redis", { command, args: [...args, ...here], cwd: folder });
    expect(await becomesHealthy("redis", 10_000)).toBe(true);
    expect(health("redis", await freePort())).not.toBe(0);
    const stranger = spawnSync("redis-cli", ["-p", String(ports.redis), "ping"]);
    expect(stranger.stdout.toString("utf8")).toMatch(/NOAUTH/);
  });

  withMeilisearch("meilisearch: starts with its settings and is healthy", async () => {
    const address = ["--http-addr", `localhost:${ports.meilisearch}`];
    start("meilisearch", { command: "meilisearch", args: address, cwd: folder });
    expect(await becomesHealthy("meilisearch", 30_000)).toBe(true);
    expect(health("meilisearch", await freePort())).not.toBe(0);
  });

  it("migrate: makes the market in an empty database and ends", async () => {
    const { POSTGRES_DB = "" } = compose.environment("postgres");
    expect(await cluster.ensureDatabase(POSTGRES_DB)).toBe(true);
    const command = compose.command("migrate");
    const env = environment("migrate");
    expect(new URL(env.DATABASE_URL ?? "").port).toBe(String(ports.postgres));
    expect(await children.finish({ ...command, name: "migrate", env, log })).toBe(0);
  }, 180_000);

  it("backend: starts by its image's command and becomes healthy", async () => {
    expect(health("backend")).not.toBe(0);
    start("backend", compose.command("backend"));
    expect(await becomesHealthy("backend", 120_000)).toBe(true);
  }, 150_000);

  withRedis(
    "worker: starts by its image's command and becomes healthy",
    async () => {
      start("worker", compose.command("worker"));
      expect(await becomesHealthy("worker", 120_000)).toBe(true);
    },
    150_000,
  );

  it("storefront: starts by its image's command, becomes healthy, shows the shop", async () => {
    expect(health("storefront")).not.toBe(0);
    const { command, args, cwd } = compose.command("storefront");
    expect(args.at(-1)).toBe(String(INSIDE.storefront));
    const port = String(ports.storefront);
    start("storefront", { command, args: [...args.slice(0, -1), port], cwd });
    expect(await becomesHealthy("storefront", 60_000)).toBe(true);
    const home = await fetch(`http://localhost:${port}/`);
    expect(await home.text()).toContain("Chợ Làng");
  }, 90_000);
});

import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { backendStart } from "../house/app-commands";
import type { AppCommand } from "../house/app-commands";
import { awaitAnswer } from "../house/await-answer";
import { Children } from "../house/children";
import { HouseError } from "../house/house-error";
import type { Seed } from "../house/migrate";
import { DATA_DIR } from "../house/paths";
import { freePort } from "../house/ports";
import { step } from "../house/progress";
import { houseSecrets } from "../house/secrets";
import { turbo } from "../house/turbo";
import { Cluster } from "../postgres/cluster";

const ANSWER_LIMIT_MS = 180_000;

/** A server that a measure asks. */
export interface Standing {
  url: string;
  /** Process number, for its memory. */
  pid: number;
}

/** How a server is started. */
export interface Server {
  command: (port: number) => AppCommand;
  env: (port: number) => NodeJS.ProcessEnv;
  /** A path that answers as soon as it is up. */
  sign: string;
}

export const BACKEND: Server = {
  command: () => backendStart(),
  env: (port) => ({ PORT: String(port), BACKEND_URL: `http://localhost:${port}` }),
  sign: "/health",
};

/** What all measures stand on: one PostgreSQL of the bench's own in `.data/bench`, kept between runs. */
export class Ground {
  readonly folder = join(DATA_DIR, "bench");
  private readonly pids = new Map<string, number>();
  /** Aborted when a server dies that somebody still asks. */
  private readonly death = new AbortController();
  private children = this.noChildren();
  private opened: Promise<Cluster> | null = null;

  /** @param rounds how often each thing is measured; the median counts. */
  constructor(readonly rounds: number) {
    mkdirSync(join(this.folder, "logs"), { recursive: true });
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => void this.close().then(() => process.exit(130)));
    }
  }

  private noChildren(): Children {
    return new Children(
      (name, how) => {
        const what = `The ${name} ended unexpectedly (${how}): ${this.logPath(name)}`;
        this.death.abort(new HouseError(what));
      },
      (name, pid) => this.pids.set(name, pid),
    );
  }

  cluster(): Promise<Cluster> {
    this.opened ??= this.openCluster();
    return this.opened;
  }

  private async openCluster(): Promise<Cluster> {
    const cluster = new Cluster({
      directory: join(this.folder, "postgres"),
      password: houseSecrets(DATA_DIR).DATABASE_PASSWORD,
      throwaway: true,
      settings: ["shared_preload_libraries=pg_stat_statements", "pg_stat_statements.max=10000"],
    });
    await cluster.start();
    return cluster;
  }

  /** Builds parts of the workspace where they are out of date. @throws HouseError when that fails. */
  async build(...parts: string[]): Promise<void> {
    const filters = parts.map((part) => `--filter=@cho-lang/${part}`);
    await step("Building what is out of date", () =>
      this.finish("build", turbo(["build", ...filters])),
    );
  }

  /** The address of a copy of a database, in place of the copy of an earlier run. */
  async copyOf(name: string): Promise<string> {
    const cluster = await this.cluster();
    await cluster.command(`DROP DATABASE IF EXISTS ${name}_copy WITH (FORCE)`);
    await cluster.command(`CREATE DATABASE ${name}_copy TEMPLATE ${name}`);
    return cluster.url(`${name}_copy`);
  }

  /** Runs a command of the backend on a database to its end. @throws HouseError when it fails. */
  async run(name: string, command: AppCommand, databaseUrl: string, seed: Seed): Promise<void> {
    const env = this.environment(databaseUrl, { SEED: seed });
    await this.finish(name, { ...command, env });
  }

  private async finish(
    name: string,
    command: AppCommand & { env: NodeJS.ProcessEnv },
  ): Promise<void> {
    const log = createWriteStream(this.logPath(name));
    const code = await this.children.finish({ ...command, name, log });
    log.end();
    if (code !== 0) throw new HouseError(`The ${name} failed: ${this.logPath(name)}`);
  }

  /** Starts a server on a database, the market's backend unless told. */
  async stand(name: string, databaseUrl: string, server: Server = BACKEND): Promise<Standing> {
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const env = this.environment(databaseUrl, { NODE_ENV: "production", ...server.env(port) });
    const log = createWriteStream(this.logPath(name));
    this.children.start({ ...server.command(port), name, env, log });
    await awaitAnswer(`${url}${server.sign}`, ANSWER_LIMIT_MS, this.death.signal);
    return { url, pid: this.pids.get(name) ?? 0 };
  }

  /** In server mode no job runs beside the requests that are measured. */
  private environment(databaseUrl: string, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
    const { JWT_SECRET, COOKIE_SECRET, REVALIDATE_SECRET } = houseSecrets(DATA_DIR);
    return {
      ...process.env,
      DATABASE_URL: databaseUrl,
      MEDUSA_WORKER_MODE: "server",
      DISABLE_MEDUSA_ADMIN: "true",
      FILES_DIR: join(this.folder, "files"),
      JWT_SECRET,
      COOKIE_SECRET,
      REVALIDATE_SECRET,
      ...more,
    };
  }

  private logPath(name: string): string {
    return join(this.folder, "logs", `${name}.log`);
  }

  /** Ends all servers that stand, so that the next measure has the machine for itself. */
  async clear(): Promise<void> {
    await this.children.stop();
    this.children = this.noChildren();
  }

  async close(): Promise<void> {
    await this.children.stop();
    await (await this.opened)?.stop();
  }
}

import { once } from "node:events";
import { spawn, type ChildProcess } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { type AppCommand, backendStart, medusa } from "../house/app-commands";
import { awaitAnswer } from "../house/await-answer";
import { HouseError } from "../house/house-error";
import { BACKEND_DIR } from "../house/paths";
import { freePort } from "../house/ports";
import type { Cluster } from "../postgres/cluster";

const ANSWER_LIMIT_MS = 120_000;

/** The market under chaos: its backend and its database can be killed at any moment, and stand up again where they were. */
export class ChaosHouse {
  private backend: ChildProcess | null = null;
  private rising: Promise<void> | null = null;
  private port = 0;

  /**
   * @param database of `cluster`, with the test market, which nobody else uses
   * @param folder for logs and files
   */
  constructor(
    private readonly cluster: Cluster,
    private readonly database: string,
    private readonly folder: string,
  ) {
    mkdirSync(folder, { recursive: true });
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  private environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: this.cluster.url(this.database),
      JWT_SECRET: "chaos-jwt",
      COOKIE_SECRET: "chaos-cookie",
      REVALIDATE_SECRET: "chaos-revalidate",
      FILES_DIR: join(this.folder, "files"),
      DISABLE_MEDUSA_ADMIN: "true",
      LOG_LEVEL: "warn",
      SEED: "none",
      FAKE_GATEWAYS: "true",
      STOREFRONT_URL: "http://localhost:8000",
      PORT: String(this.port),
      BACKEND_URL: this.url,
    };
  }

  /** Starts the built backend. @throws HouseError when it does not come up. */
  async start(): Promise<void> {
    if (this.port === 0) this.port = await freePort();
    const { command, args, cwd } = backendStart();
    const child = spawn(command, args, {
      cwd,
      env: this.environment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.log(child, "backend");
    this.backend = child;
    await awaitAnswer(`${this.url}/health`, ANSWER_LIMIT_MS);
  }

  /** Kills the backend as a power cut would, and starts another one; a second call meanwhile waits for the first. */
  killBackend(): Promise<void> {
    return this.rise(async () => {
      await this.endBackend();
      await this.start();
    });
  }

  /** Kills the database under the running backend, and starts it again. */
  killDatabase(): Promise<void> {
    return this.rise(async () => {
      await this.cluster.crash();
      await this.cluster.start();
      await awaitAnswer(`${this.url}/open-data/storefront`, ANSWER_LIMIT_MS);
    });
  }

  private rise(job: () => Promise<void>): Promise<void> {
    this.rising ??= job().finally(() => (this.rising = null));
    return this.rising;
  }

  /** Resolves when nothing is down. */
  async untilRisen(): Promise<void> {
    await this.rising;
  }

  /** Runs a script of the backend's tests on the database, in a process of its own. @throws HouseError when it fails. */
  exec(script: string): Promise<void> {
    const args = ["exec", `./integration-tests/support/${script}`];
    return this.run(script, medusa(args, BACKEND_DIR));
  }

  /** Runs a command on the database to its end. @throws HouseError when it fails. */
  async run(name: string, { command, args, cwd }: AppCommand): Promise<void> {
    const env = { ...this.environment(), NODE_ENV: "development" };
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    this.log(child, name);
    const [code] = (await once(child, "exit")) as [number | null];
    if (code !== 0) throw new HouseError(`${name} failed: ${this.folder}`);
  }

  private log(child: ChildProcess, name: string): void {
    const log = createWriteStream(join(this.folder, `${name}.log`), { flags: "a" });
    child.stdout?.pipe(log, { end: false });
    child.stderr?.pipe(log, { end: false });
  }

  /** Rows of one statement, read past the market. */
  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const client = new Client({ connectionString: this.cluster.url(this.database) });
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  }

  private async endBackend(): Promise<void> {
    const child = this.backend;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, "exit");
    child.kill("SIGKILL");
    await exited;
  }

  async close(): Promise<void> {
    await this.endBackend();
  }
}

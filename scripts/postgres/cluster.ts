import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Client } from "pg";
import { HouseError } from "../house/house-error";
import { freePort } from "../house/ports";
import { postgresBinaries } from "./binaries";
import { giveTo, serverAccount } from "./server-account";
import type { ServerAccount } from "./server-account";
import { stopOrphan } from "./stop-orphan";

const READY_LIMIT_MS = 60_000;

/** Nothing survives a power cut, which is right for a database that is thrown away. */
const THROWAWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

export interface ClusterOptions {
  /** The folder of the data; made when missing. */
  directory: string;
  password: string;
  /** The owner of everything; `postgres` unless told. Decided when the data are made. */
  user?: string | undefined;
  throwaway?: boolean;
  /** Further settings of the server, as "name=value". */
  settings?: readonly string[];
  /** Called when the server ends although nobody asked it to. */
  onDeath?: (how: string) => void;
}

/** One PostgreSQL server of our own, on the loopback alone, with a password, without a socket file. */
export class Cluster {
  readonly user: string;
  private server: ChildProcess | null = null;
  private stopping = false;
  private port = 0;
  private readonly account: ServerAccount;
  private readonly binaries = postgresBinaries();

  constructor(private readonly options: ClusterOptions) {
    this.user = options.user ?? "postgres";
    mkdirSync(options.directory, { recursive: true, mode: 0o700 });
    this.account = serverAccount([this.binaries.root, join(options.directory, "..")]);
    giveTo(options.directory, this.account);
  }

  get pid(): number {
    return this.server?.pid ?? 0;
  }

  get address(): { host: string; port: number; user: string; password: string } {
    // Medusa's test tools turn TLS on unless the address holds the very word "localhost".
    return { host: "localhost", port: this.port, user: this.user, password: this.options.password };
  }

  url(database: string): string {
    return `postgres://${this.user}:${this.options.password}@localhost:${this.port}/${database}`;
  }

  /**
   * Makes the data when there is none, ends a server that a killed run left on it, starts.
   * @throws HouseError with the end of the server's log when it does not come up.
   */
  async start(): Promise<void> {
    if (!existsSync(join(this.options.directory, "PG_VERSION"))) await this.initialise();
    await stopOrphan(this.options.directory);
    const isFirst = this.port === 0;
    // Who knows its address finds it again after a crash, and what it said before that too.
    if (isFirst) this.port = await freePort();
    this.stopping = false;
    const log = join(this.options.directory, "server.log");
    const output = openSync(log, isFirst ? "w" : "a", 0o600);
    const settings = [
      "listen_addresses=localhost",
      "unix_socket_directories=",
      "max_connections=200",
      ...(this.options.throwaway ? THROWAWAY : []),
      ...(this.options.settings ?? []),
    ].flatMap((setting) => ["-c", setting]);
    const server = this.run(
      this.binaries.postgres,
      ["-D", this.options.directory, "-p", String(this.port), ...settings],
      ["ignore", output, output],
    );
    closeSync(output);
    this.server = server;
    server.once("exit", (code, signal) => {
      this.server = null;
      if (!this.stopping) this.options.onDeath?.(signal ?? `exit code ${code}`);
    });
    await this.untilReady(log);
  }

  private run(
    command: string,
    args: readonly string[],
    stdio: ["ignore", number | "ignore", number | "pipe"],
  ): ChildProcess {
    const [program = command, ...rest] = [...this.account.prefix, command, ...args];
    const asOther = this.account.owner && this.account.prefix.length === 0;
    return spawn(program, rest, {
      ...(asOther ? this.account.owner : {}),
      cwd: "/",
      detached: true,
      stdio,
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    });
  }

  private async initialise(): Promise<void> {
    const secret = join(tmpdir(), `cho-lang-${process.pid}-${Date.now()}`);
    writeFileSync(secret, this.options.password, { mode: 0o600, flag: "wx" });
    giveTo(secret, this.account);
    try {
      const child = this.run(
        this.binaries.initdb,
        [
          `--pgdata=${this.options.directory}`,
          `--username=${this.user}`,
          `--pwfile=${secret}`,
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          // PostgreSQL's own locale: the same order of letters on every machine.
          "--locale-provider=builtin",
          "--builtin-locale=C.UTF-8",
          "--locale=C",
          ...(this.options.throwaway ? ["--no-sync"] : []),
        ],
        ["ignore", "ignore", "pipe"],
      );
      let complaint = "";
      child.stderr?.on("data", (chunk: Buffer) => (complaint += chunk.toString("utf8")));
      const code = await new Promise<number | null>((resolve, reject) => {
        child.once("error", reject);
        child.once("close", resolve);
      });
      if (code !== 0)
        throw new HouseError(`PostgreSQL could not make its data: ${complaint.trim()}`);
    } finally {
      rmSync(secret, { force: true });
    }
  }

  private async untilReady(log: string): Promise<void> {
    const deadline = Date.now() + READY_LIMIT_MS;
    while (this.server && Date.now() < deadline) {
      const client = new Client({ ...this.address, database: "postgres" });
      try {
        await client.connect();
        await client.end();
        return;
      } catch {
        await wait(50);
      }
    }
    const said = readFileSync(log, "utf8").trim().split("\n").slice(-5).join("\n  ");
    throw new HouseError(`PostgreSQL did not start:\n  ${said}`);
  }

  /** Runs one statement, on the server's own database unless told (for CREATE DATABASE and the like). */
  async command(sql: string, database = "postgres"): Promise<void> {
    const client = new Client({ ...this.address, database });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  }

  /** True when the database was made by this call. `name` must be a plain lower-case word. */
  async ensureDatabase(name: string): Promise<boolean> {
    try {
      await this.command(`CREATE DATABASE ${name}`);
      return true;
    } catch (error) {
      // 42P04 duplicate_database, https://www.postgresql.org/docs/18/errcodes-appendix.html
      if ((error as { code?: string }).code === "42P04") return false;
      throw error;
    }
  }

  /** Fast shutdown: clients are sent away, everything is on disk when this resolves. */
  stop(): Promise<void> {
    return this.end("SIGINT");
  }

  /**
   * Ends it without letting it write anything, as `pg_ctl stop -m immediate`: sessions are cut off, and the next
   * `start`, at the same address, recovers what was committed.
   */
  crash(): Promise<void> {
    return this.end("SIGQUIT");
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    this.stopping = true;
    const server = this.server;
    if (!server) return;
    const gone = new Promise<void>((resolve) => server.once("exit", () => resolve()));
    server.kill(signal);
    await gone;
  }
}

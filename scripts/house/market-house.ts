import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Cluster } from "../postgres/cluster";
import { migration } from "./app-commands";
import type { AppCommand } from "./app-commands";
import { awaitAnswer } from "./await-answer";
import { Children } from "./children";
import { HouseError } from "./house-error";
import { Keeper } from "./keeper";
import type { KeptName } from "./keeper";
import { migrationFingerprint, readMigrationRecord, writeMigrationRecord } from "./migrate";
import type { Seed } from "./migrate";
import { DATA_DIR } from "./paths";
import { say, seconds } from "./progress";
import { RunningFile } from "./running-file";
import type { Secrets } from "./secrets";

const ANSWER_LIMIT_MS = 180_000;
const LOG_TAIL_LINES = 25;

/** An app of the house, and where it answers when it is there. */
export interface App extends AppCommand {
  name: KeptName;
  env: NodeJS.ProcessEnv;
  answersAt: string;
  /** Whether its output goes to its log, else to the terminal. */
  logged: boolean;
}

/**
 * One standing house: its database, its children, its logs, and the one way of ending them all.
 * Whatever happens first (a signal, an error, the death of what is not kept alive) ends it, once.
 */
export class MarketHouse {
  private readonly file = new RunningFile(DATA_DIR);
  private readonly closing = new AbortController();
  private readonly children = new Children(
    (name, how) => this.ended(name, how),
    (name, pid) => this.file.addChild(name, pid),
  );
  private readonly keepers = new Map<string, Keeper>();
  private cluster: Cluster | null = null;
  private taken = false;
  private keepsAlive = false;

  /** Aborted as soon as the house begins to close. */
  get stop(): AbortSignal {
    return this.closing.signal;
  }

  /** @throws HouseError when another run of this folder lives. */
  async take(): Promise<void> {
    mkdirSync(join(DATA_DIR, "logs"), { recursive: true });
    await this.file.take();
    this.taken = true;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => void this.close(0, "\n▸ Stopping …"));
    }
  }

  /** The address of the database: DATABASE_URL, or that of the embedded server in `.data/`. */
  async openDatabase(secrets: Secrets): Promise<string> {
    if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
    const cluster = new Cluster({
      directory: join(DATA_DIR, "postgres"),
      password: secrets.DATABASE_PASSWORD,
      onDeath: (how) => this.ended("database", how),
    });
    this.cluster = cluster;
    this.addKeeper("database", () => cluster.start());
    await cluster.start();
    await cluster.ensureDatabase("cho_lang");
    return cluster.url("cho_lang");
  }

  /** Migrates and seeds, unless nothing changed since the last time. Tells what the market holds. */
  async migrate(databaseUrl: string, env: NodeJS.ProcessEnv, wanted: Seed | null): Promise<Seed> {
    const record = await readMigrationRecord(databaseUrl);
    const seed = record?.seed ?? wanted ?? "demo";
    if (wanted && wanted !== seed) {
      say(
        `  This market was begun with SEED=${seed} and keeps its data; remove .data/ to begin again.`,
      );
    }
    const fingerprint = migrationFingerprint();
    if (record?.fingerprint === fingerprint) return seed;
    await this.finish("migration", { ...migration(), env: { ...env, SEED: seed } });
    await writeMigrationRecord(databaseUrl, { fingerprint, seed });
    return seed;
  }

  /** Runs a command to its end. @throws HouseError with the end of what it said when it fails. */
  async finish(name: string, command: AppCommand & { env: NodeJS.ProcessEnv }): Promise<void> {
    this.stop.throwIfAborted();
    const path = this.logPath(name);
    const log = createWriteStream(path, { mode: 0o600 });
    const code = await this.children.finish({ ...command, name, log });
    await new Promise<void>((resolve) => log.end(resolve));
    this.stop.throwIfAborted();
    if (code !== 0)
      throw new HouseError(`The ${name} failed:\n${tail(path)}\n  (all of it: ${path})`);
  }

  /** Starts an app that lives until the house closes. Resolves when it answers. */
  async open({ name, answersAt, logged, ...command }: App): Promise<void> {
    this.stop.throwIfAborted();
    const log = logged ? createWriteStream(this.logPath(name), { mode: 0o600 }) : null;
    const start = (): Promise<void> => {
      this.children.start({ ...command, name, log });
      return awaitAnswer(answersAt, ANSWER_LIMIT_MS, this.stop);
    };
    await start();
    this.addKeeper(name, start);
  }

  /**
   * From now on an app or the database that ends although nobody asked it to is started again, and the house closes
   * only when that does not help. Before, such an end is a fault of what is being set up.
   */
  keepAlive(): void {
    this.keepsAlive = true;
  }

  private addKeeper(name: KeptName, start: () => Promise<void>): void {
    const giveUp = (why: string): void => void this.close(1, why, name);
    this.keepers.set(name, new Keeper({ name, start, stop: this.stop, giveUp }));
  }

  private ended(name: string, how: string): void {
    const keeper = this.keepsAlive ? this.keepers.get(name) : undefined;
    if (keeper) void keeper.ended(how);
    else void this.close(1, `✗ The ${name} ended unexpectedly (${how}).`, name);
  }

  private logPath(name: string): string {
    return join(DATA_DIR, "logs", `${name}.log`);
  }

  /** Ends every child, then the database, then this process with `code`. */
  async close(code: number, why: string, logOf?: string): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    const started = Date.now();
    say(why);
    const end = logOf ? tail(this.logPath(logOf)) : "";
    if (end) say(end);
    await this.children.stop();
    await this.cluster?.stop();
    if (this.taken) {
      this.file.release();
      say(`✓ Everything is stopped (${seconds(Date.now() - started)})`);
    }
    process.exit(code);
  }
}

function tail(path: string): string {
  try {
    const lines = readFileSync(path, "utf8").trimEnd().split("\n").slice(-LOG_TAIL_LINES);
    return lines.map((line) => `  ${line}`).join("\n");
  } catch {
    return "";
  }
}

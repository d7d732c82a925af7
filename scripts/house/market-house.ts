import { createWriteStream, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Cluster } from "../postgres/cluster";
import { migration } from "./app-commands";
import type { AppCommand } from "./app-commands";
import { Children } from "./children";
import { HouseError } from "./house-error";
import { migrationFingerprint, readMigrationRecord, writeMigrationRecord } from "./migrate";
import type { Seed } from "./migrate";
import { DATA_DIR } from "./paths";
import { say, seconds } from "./progress";
import { RunningFile } from "./running-file";
import type { Secrets } from "./secrets";

const LOG_TAIL_LINES = 25;

/**
 * One standing house: its database, its children, its logs, and the one way of ending them all.
 * Whatever happens first (a signal, the death of a child, an error) ends it, once.
 */
export class MarketHouse {
  private readonly file = new RunningFile(DATA_DIR);
  private readonly closing = new AbortController();
  private readonly children = new Children(
    (name, how) => void this.close(1, `✗ The ${name} ended unexpectedly (${how}).`, name),
    (name, pid) => this.file.addChild(name, pid),
  );
  private cluster: Cluster | null = null;
  private taken = false;

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
      onDeath: (how) => void this.close(1, `✗ The database ended unexpectedly (${how}).`),
    });
    this.cluster = cluster;
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

  /** Starts a child that lives until the house closes. Without a log it speaks on the terminal. */
  keep(name: string, command: AppCommand & { env: NodeJS.ProcessEnv }, logged: boolean): void {
    this.stop.throwIfAborted();
    const log = logged ? createWriteStream(this.logPath(name), { mode: 0o600 }) : null;
    this.children.start({ ...command, name, log });
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
    if (logOf) say(tail(this.logPath(logOf)));
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

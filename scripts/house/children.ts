import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import type { WriteStream } from "node:fs";
import type { Account } from "./account";
import { stopGroup } from "./stop-group";

/** How long a child may take to end by itself; Ctrl-C must be over within 5 seconds, and the database ends after it. */
const PATIENCE_MS = 2_000;

export interface ChildSpec {
  name: string;
  command: string;
  args: readonly string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** As whom it runs, when root lends it another account. */
  account?: Account | null;
  /** Where its output goes; `null` shows it on the terminal. */
  log: WriteStream | null;
}

/**
 * The long-lived children of the house. Each has its own process group, so that a Ctrl-C at the
 * terminal reaches the house alone, which then ends them in the right order.
 */
export class Children {
  private readonly living = new Map<string, ChildProcess>();
  private stopping = false;

  /**
   * @param onDeath called once for a child that ended while nobody had asked it to.
   * @param onBirth called with the process number of each new child.
   */
  constructor(
    private readonly onDeath: (name: string, how: string) => void,
    private readonly onBirth: (name: string, pid: number) => void = () => undefined,
  ) {}

  /** Starts a child that is to live until `stop`. */
  start(spec: ChildSpec): void {
    const child = this.spawn(spec);
    child.once("error", (error) => this.gone(spec.name, error.message));
    child.once("exit", (code, signal) => this.gone(spec.name, signal ?? `exit code ${code}`));
  }

  private spawn(spec: ChildSpec): ChildProcess {
    const child = spawn(spec.command, spec.args, {
      ...spec.account,
      cwd: spec.cwd,
      env: spec.env,
      detached: true,
      stdio: ["ignore", spec.log ? "pipe" : "inherit", spec.log ? "pipe" : "inherit"],
    });
    if (spec.log) {
      child.stdout?.pipe(spec.log, { end: false });
      child.stderr?.pipe(spec.log, { end: false });
    }
    this.living.set(spec.name, child);
    if (child.pid !== undefined) this.onBirth(spec.name, child.pid);
    return child;
  }

  /** Runs a child to its end and gives its exit code; null when a signal ended it. */
  finish(spec: ChildSpec): Promise<number | null> {
    return new Promise((resolve, reject) => {
      const child = this.spawn(spec);
      child.once("error", reject);
      child.once("close", (code) => {
        this.living.delete(spec.name);
        resolve(code);
      });
    });
  }

  private gone(name: string, how: string): void {
    const pid = this.living.get(name)?.pid;
    if (!this.living.delete(name) || this.stopping) return;
    // What it started may still hold its port, which the next of that name needs.
    if (pid !== undefined) void stopGroup(pid, 0);
    this.onDeath(name, how);
  }

  /** Ends them all, together; resolves when the last is gone. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(
      [...this.living.values()].map(async (child) => {
        if (child.pid !== undefined) await stopGroup(child.pid, PATIENCE_MS);
      }),
    );
  }
}

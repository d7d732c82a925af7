import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Account } from "../../house/account";
import { HouseError } from "../../house/house-error";
import { freePort } from "../../house/ports";
import { processBirth } from "../../house/process-identity";
import type { TestBench } from "../test-bench";

/** A start that takes longer than this is given up. */
const GIVE_UP_MS = 15 * 60_000;
const STANDS = "✓ Chợ Làng stands";
const BUILT = "✓ Building what is out of date";

/** What goes through to the house: nothing of the developer's own but the way to the registry. */
const PASSED_ON =
  /^(PATH|LANG|LC_ALL|SSL_CERT_FILE|NODE_EXTRA_CA_CERTS|(npm_config_)?(registry|https?_proxy|no_?proxy))$/i;

function untouchedEnvironment(): NodeJS.ProcessEnv {
  const passed = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name));
  const path = process.env.PATH?.split(delimiter) ?? [];
  return {
    ...Object.fromEntries(passed),
    // npm puts this repository's own programs first, which a fresh clone does not have.
    PATH: path.filter((entry) => !entry.includes("node_modules")).join(delimiter),
  };
}

/** A clone in a folder of its own, started and stopped by the commands that a person types. */
export class TriedHouse {
  private constructor(
    private readonly bench: TestBench,
    readonly folder: string,
    private readonly account: Account | null,
    readonly backendPort: number,
    readonly storefrontPort: number,
  ) {}

  /** @param folder the clone; with an account to lend, it and its parent are given to that one. */
  static async in(bench: TestBench, folder: string, account: Account | null): Promise<TriedHouse> {
    if (account) {
      const owner = `${account.uid}:${account.gid}`;
      if (spawnSync("chown", ["-R", owner, join(folder, "..")]).status !== 0) {
        throw new HouseError(`${folder} could not be given to the account ${owner}.`);
      }
    }
    return new TriedHouse(bench, folder, account, await freePort(), await freePort());
  }

  get storefrontUrl(): string {
    return `http://localhost:${this.storefrontPort}`;
  }

  get backendUrl(): string {
    return `http://localhost:${this.backendPort}`;
  }

  private logOf(name: string): string {
    return join(this.bench.folder, `${name}.log`);
  }

  /** What the house said on the terminal so far. */
  said(name: string): string {
    const log = this.logOf(name);
    return existsSync(log) ? readFileSync(log, "utf8") : "";
  }

  /**
   * Types `npm start` and waits until the house says that it stands. Gives the milliseconds. `whenBuilt` is
   * called once it says that it has built.
   * @throws HouseError with the end of what it said when it ends before that or takes a quarter of an hour.
   */
  async start(name: string, whenBuilt?: () => void): Promise<number> {
    const started = Date.now();
    let ended = false;
    const env = {
      ...untouchedEnvironment(),
      // An account that is lent has no home; whoever runs the tests keeps her own npm cache.
      HOME: this.account ? join(this.folder, "..") : process.env.HOME,
      BACKEND_PORT: String(this.backendPort),
      STOREFRONT_PORT: String(this.storefrontPort),
    };
    const command = { command: "npm", args: ["start"], cwd: this.folder, account: this.account };
    void this.bench.run(name, command, env, this.logOf(name)).finally(() => (ended = true));
    let waiting = whenBuilt;
    while (!this.said(name).includes(STANDS)) {
      if (waiting && this.said(name).includes(BUILT)) {
        waiting();
        waiting = undefined;
      }
      if (ended || Date.now() - started > GIVE_UP_MS) {
        const tail = this.said(name).trimEnd().split("\n").slice(-30).join("\n    ");
        throw new HouseError(`npm start did not come to stand:\n    ${tail}`);
      }
      await wait(100);
    }
    return Date.now() - started;
  }

  /** Presses Ctrl-C, which a terminal sends to the whole group. Gives the milliseconds to the end. */
  async interrupt(name: string): Promise<number> {
    const group = this.bench.groupOf(name);
    const started = Date.now();
    process.kill(-group, "SIGINT");
    while (processBirth(group) !== null && Date.now() - started < 30_000) await wait(20);
    return Date.now() - started;
  }
}

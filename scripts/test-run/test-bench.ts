import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migration } from "../house/app-commands";
import type { Account } from "../house/account";
import type { AppCommand } from "../house/app-commands";
import { Children } from "../house/children";
import { HouseError } from "../house/house-error";
import type { Seed } from "../house/migrate";
import { say } from "../house/progress";
import { Cluster } from "../postgres/cluster";

/**
 * Everything that a test run starts, in a temporary folder: one throwaway PostgreSQL and the
 * runners. Ends with the run, also when a signal ends the run.
 */
export class TestBench {
  readonly folder = mkdtempSync(join(tmpdir(), "cho-lang-test-"));
  readonly filesDir = join(this.folder, "files");
  /** Journeys that passed in a house that stood already: they need not be walked again in the same run. */
  readonly walked: string[] = [];
  /** Resolved when the machine has room for others beside the part that claimed it. */
  room: Promise<void> = Promise.resolve();
  private readonly folders = [this.folder];
  private readonly groups = new Map<string, number>();
  private readonly templates = new Map<Seed, Promise<string>>();
  private readonly children = new Children(
    () => undefined,
    (name, pid) => this.groups.set(name, pid),
  );
  private cluster: Cluster | null = null;
  private opening: Promise<Cluster> | null = null;
  private closing: Promise<void> | null = null;

  constructor() {
    mkdirSync(this.filesDir);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        say("\nStopping the tests …");
        void this.close().then(() => process.exit(130));
      });
    }
  }

  /** A further temporary folder, which goes with the run whatever becomes of it. */
  newFolder(name: string): string {
    const folder = mkdtempSync(join(tmpdir(), `cho-lang-${name}-`));
    this.folders.push(folder);
    return folder;
  }

  /** Asks the parts beside this one to wait; the function that is given back lets them go on. */
  claimMachine(): () => void {
    let makeRoom: () => void = () => undefined;
    this.room = new Promise((resolve) => (makeRoom = resolve));
    return makeRoom;
  }

  /** The process group of a command that `run` started. */
  groupOf(name: string): number {
    const group = this.groups.get(name);
    if (group === undefined) throw new HouseError(`${name} was never started.`);
    return group;
  }

  /** Runs a command on the terminal (or into a log) and gives its exit code. */
  async run(
    name: string,
    command: AppCommand & { account?: Account | null },
    env: NodeJS.ProcessEnv,
    log?: string,
  ): Promise<number> {
    if (this.closing) throw new HouseError("The tests were stopped.");
    const output = log ? createWriteStream(log) : null;
    const code = await this.children.finish({ ...command, name, env, log: output });
    output?.end();
    return code ?? 1;
  }

  /** The address of a database that holds the migrated market; made on the first call for a seed. */
  template(seed: Seed): Promise<string> {
    const made = this.templates.get(seed) ?? this.makeTemplate(seed);
    this.templates.set(seed, made);
    return made;
  }

  /** Begins to make what parts will ask for, side by side; whoever asks for one that fails is told of it. */
  beginTemplates(seeds: Iterable<Seed>): void {
    for (const seed of seeds) void this.template(seed).catch(() => undefined);
  }

  /** Resolves when no template is being made any more. */
  async templatesMade(): Promise<void> {
    await Promise.allSettled(this.templates.values());
  }

  private async makeTemplate(seed: Seed): Promise<string> {
    const cluster = await this.openCluster();
    const name = `template_${seed}`;
    await cluster.ensureDatabase(name);
    const log = join(this.folder, `${name}.log`);
    const code = await this.run(
      name,
      migration(),
      { ...process.env, DATABASE_URL: cluster.url(name), SEED: seed, FILES_DIR: this.filesDir },
      log,
    );
    if (code !== 0) throw new HouseError(`The migration of ${name} failed; see ${log}`);
    return cluster.url(name);
  }

  /** The address of a database of its own, empty on the first call for a name. */
  async emptyDatabase(name: string): Promise<string> {
    const cluster = await this.openCluster();
    await cluster.ensureDatabase(name);
    return cluster.url(name);
  }

  /** DB_HOST and the like, as Medusa's test tools read them. */
  async databaseVariables(): Promise<NodeJS.ProcessEnv> {
    const { host, port, user, password } = (await this.openCluster()).address;
    return { DB_HOST: host, DB_PORT: String(port), DB_USERNAME: user, DB_PASSWORD: password };
  }

  /** Starts it on the first call; parts that run side by side wait for one start. */
  openCluster(): Promise<Cluster> {
    this.opening ??= (async () => {
      const directory = join(this.folder, "postgres");
      this.cluster = new Cluster({ directory, password: "throwaway", throwaway: true });
      await this.cluster.start();
      return this.cluster;
    })();
    return this.opening;
  }

  /** Ends what still runs. The folder is kept when `keep` is set, so that its logs can be read. */
  close(keep = false): Promise<void> {
    this.closing ??= (async () => {
      await this.children.stop();
      await this.cluster?.stop();
      for (const folder of keep ? this.folders.slice(1) : this.folders) {
        rmSync(folder, { recursive: true, force: true });
      }
    })();
    return this.closing;
  }
}

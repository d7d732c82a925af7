import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HouseError } from "./house-error";
import { processBirth } from "./process-identity";
import { say } from "./progress";
import { stopGroup } from "./stop-group";

interface Running {
  pid: number;
  birth: string;
  children: { name: string; pid: number; birth: string }[];
}

function isAlive(one: { pid: number; birth: string }): boolean {
  return processBirth(one.pid) === one.birth;
}

/**
 * The file that says who lives in this house (`running.json`): one `npm start` at a time, and after
 * a `kill -9` the next one finds the children that were left behind.
 */
export class RunningFile {
  private readonly path: string;
  private readonly running: Running;

  constructor(dataDir: string) {
    this.path = join(dataDir, "running.json");
    this.running = { pid: process.pid, birth: processBirth(process.pid) ?? "", children: [] };
  }

  /**
   * Takes the house, stopping what a killed run left over.
   * @throws HouseError when another run of this folder lives.
   */
  async take(): Promise<void> {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        writeFileSync(this.path, JSON.stringify(this.running), { flag: "wx", mode: 0o600 });
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        await this.clearStale();
      }
    }
    throw new HouseError(
      "Another `npm start` took this folder at the same moment. Nothing was done.",
    );
  }

  private async clearStale(): Promise<void> {
    const other = readRunning(this.path);
    if (other && isAlive(other)) {
      throw new HouseError(
        `Chợ Làng already runs from this folder (process ${other.pid}). Stop that one first (Ctrl-C), ` +
          "or clone into another folder and set BACKEND_PORT and STOREFRONT_PORT.",
      );
    }
    for (const child of (other?.children ?? []).filter(isAlive)) {
      say(`  The last run was killed; stopping the ${child.name} it left behind (${child.pid}).`);
      await stopGroup(child.pid, 3_000);
    }
    rmSync(this.path, { force: true });
  }

  /** Notes a child down, in the place of an earlier one of that name. */
  addChild(name: string, pid: number): void {
    const others = this.running.children.filter((child) => child.name !== name);
    this.running.children = [...others, { name, pid, birth: processBirth(pid) ?? "" }];
    writeFileSync(`${this.path}.new`, JSON.stringify(this.running), { mode: 0o600 });
    renameSync(`${this.path}.new`, this.path);
  }

  release(): void {
    if (readRunning(this.path)?.pid === process.pid) rmSync(this.path, { force: true });
  }
}

function readRunning(path: string): Running | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Running;
  } catch {
    // Half written by a run that was killed: as good as none.
    return null;
  }
}

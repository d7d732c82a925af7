import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../house/paths";
import { copyClone } from "../test-run/first-start/copy-clone";
import { processesIn } from "../test-run/first-start/processes-in";

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "cho-lang-first-start-")));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the clone that a first start is tried in", () => {
  it("holds the sources as they are now and nothing that a house made", () => {
    const clone = join(folder, "clone");
    copyClone(clone);
    for (const file of ["package.json", "pnpm-lock.yaml", "scripts/run.mjs", ".env.example"]) {
      expect(readFileSync(join(clone, file))).toEqual(readFileSync(join(ROOT, file)));
    }
    for (const made of ["node_modules", ".data", "apps/backend/.medusa", "apps/storefront/.next"]) {
      expect(existsSync(join(clone, made))).toBe(false);
    }
  }, 60_000);
});

describe("the processes of a folder", () => {
  it.each([
    ["that work in it", (): [string[], string] => [["-e", "setInterval(() => {}, 1000)"], folder]],
    [
      "that name it in their command",
      (): [string[], string] => [["-e", "setInterval(() => {}, 1000)", folder], "/"],
    ],
  ])("are found, those %s, until they end", async (_which, describeChild) => {
    const [args, cwd] = describeChild();
    expect(processesIn(folder)).toEqual([]);
    const child = spawn(process.execPath, args, { cwd, stdio: "ignore" });
    await once(child, "spawn");
    expect(processesIn(folder)).toEqual([expect.stringContaining(String(child.pid))]);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(processesIn(folder)).toEqual([]);
  });
});

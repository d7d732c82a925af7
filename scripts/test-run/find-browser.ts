import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { HouseError } from "../house/house-error";
import { ROOT } from "../house/paths";
import { say, step } from "../house/progress";
import { whyNoBrowser } from "./opens-pages";
import { unpackBrowser } from "./unpack-browser";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** One way to a browser. */
export interface Way {
  name: string;
  /** Programs that it leads to, the best first; none when it leads nowhere. Throws when it fails. */
  get: () => Promise<string[]>;
  /** Whether it fetches something, which takes its time. */
  fetches?: boolean;
}

/** Where the shell would find the system's browsers: Playwright wants whole paths. */
function systemPaths(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** What lies on this machine, whoever put it there. */
function installed(): Promise<string[]> {
  const candidates = [...systemPaths(), ...ELSEWHERE, chromium.executablePath()];
  return Promise.resolve(candidates.filter((path) => existsSync(path)));
}

/** Runs an installer. @throws Error with the line in which it said what failed. */
function run(command: string, args: string[]): void {
  const result = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (result.status !== 0) {
    const lines = (result.stderr ?? "").trim().split("\n");
    const telling = lines.find((line) => /error|fail|unable|cannot/i.test(line)) ?? lines.at(-1);
    throw new Error(
      result.error?.message ?? (telling || `${command} ended with ${String(result.status)}`),
    );
  }
}

/** The ways to a browser, from the nearest to the last. */
export const WAYS: readonly Way[] = [
  {
    name: "CHROME_PATH",
    get: () => Promise.resolve(process.env.CHROME_PATH ? [process.env.CHROME_PATH] : []),
  },
  { name: "this machine", get: installed },
  {
    name: "Playwright's installer",
    fetches: true,
    get: () => {
      const require = createRequire(join(ROOT, "scripts", "package.json"));
      const cli = join(require.resolve("playwright-core/package.json"), "..", "cli.js");
      run(process.execPath, [cli, "install", "--only-shell", "chromium"]);
      return installed();
    },
  },
  {
    name: "Debian's package",
    fetches: true,
    get: () => {
      if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return Promise.resolve([]);
      run("apt-get", ["update", "-q"]);
      run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]);
      return installed();
    },
  },
  {
    name: "the browser inside @sparticuz/chromium",
    fetches: true,
    get: () => Promise.resolve([unpackBrowser()]),
  },
];

/** The first program of one way that opens a page; else null, and `complaints` tells why. */
async function follow({ name, get }: Way, complaints: string[]): Promise<string | null> {
  try {
    for (const path of await get()) {
      const problem = await whyNoBrowser(path);
      if (problem === null) return path;
      complaints.push(`${name}: ${path}: ${problem}`);
    }
  } catch (error) {
    complaints.push(`${name}: ${(error as Error).message}`);
  }
  return null;
}

/**
 * A Chromium for the journeys that really opens a page: CHROME_PATH, the system's, Playwright's cache,
 * else one is fetched.
 * @throws HouseError saying what was tried, and how to get one, when every way failed.
 */
export async function findBrowser(ways: readonly Way[] = WAYS): Promise<string> {
  const complaints: string[] = [];
  for (const way of ways) {
    const before = complaints.length;
    const look = () => follow(way, complaints);
    const found = await (way.fetches ? step(`Getting a browser: ${way.name}`, look) : look());
    if (found) return found;
    for (const complaint of complaints.slice(before)) say(`  ${complaint}`);
  }
  throw new HouseError(
    "The journeys need Chromium and none could be had. Install one (Debian: apt-get install chromium) " +
      `or set CHROME_PATH to the program.\n  ${complaints.join("\n  ")}`,
  );
}

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import { HouseError } from "../house/house-error";
import { ROOT } from "../house/paths";
import { step } from "../house/progress";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

function works(path: string | undefined): path is string {
  if (!path) return false;
  return spawnSync(path, ["--no-sandbox", "--version"], { timeout: 20_000 }).status === 0;
}

/** Where the shell would find the system's browsers: Playwright wants whole paths. */
function systemPaths(): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(
    (path) => existsSync(path),
  );
}

function present(): string | null {
  const candidates = [
    process.env.CHROME_PATH,
    ...systemPaths(),
    ...ELSEWHERE,
    existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined,
  ];
  return candidates.find(works) ?? null;
}

function run(command: string, args: string[]): boolean {
  const result = spawnSync(command, args, {
    stdio: "ignore",
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return result.status === 0;
}

/** The ways of getting a browser, from the nearest to the last. */
const WAYS: { name: string; get: () => Promise<string | null> }[] = [
  {
    name: "Playwright's installer",
    get: () => {
      const cli = join(
        createRequire(join(ROOT, "scripts", "package.json")).resolve(
          "playwright-core/package.json",
        ),
        "..",
        "cli.js",
      );
      run(process.execPath, [cli, "install", "--only-shell", "chromium"]);
      return Promise.resolve(present());
    },
  },
  {
    name: "Debian's package",
    get: () => {
      if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return Promise.resolve(null);
      run("apt-get", ["update", "-q"]);
      run("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]);
      return Promise.resolve(present());
    },
  },
  {
    name: "the browser inside @sparticuz/chromium",
    get: async () => {
      const { default: packed } = await import("@sparticuz/chromium");
      const path = await packed.executablePath();
      return works(path) ? path : null;
    },
  },
];

/**
 * A Chromium for the journeys: CHROME_PATH, the system's, Playwright's cache, else one is fetched.
 * @throws HouseError saying how to get one when every way failed.
 */
export async function findBrowser(): Promise<string> {
  const here = present();
  if (here) return here;
  for (const { name, get } of WAYS) {
    const found = await step(`Getting a browser: ${name}`, () => get().catch(() => null));
    if (found) return found;
  }
  throw new HouseError(
    "The journeys need Chromium and none could be had. Install one (Debian: apt-get install chromium) " +
      "or set CHROME_PATH to the program.",
  );
}

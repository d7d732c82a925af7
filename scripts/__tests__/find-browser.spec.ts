import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, WAYS, type Way } from "../test-run/find-browser";

/** Fetching a browser on a machine that has none takes its time. */
jest.setTimeout(600_000);

let real: string;
let folder: string;
const asked: string[] = [];

beforeAll(async () => {
  real = await findBrowser();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cho-lang-browser-"));
  asked.length = 0;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program that does as its script says. */
function program(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** The machine's own browser under another name. */
const browser = (name: string) => program(name, `exec '${real}' "$@"`);
const lacking = () => program("lacking", 'echo "libnss3.so: cannot open" >&2; exit 127');

function way(name: string, get: () => string[]): Way {
  return {
    name,
    get: () => {
      asked.push(name);
      return Promise.resolve(get());
    },
  };
}

describe("the browser of the journeys", () => {
  it("is the first that opens a page, and no further way is gone", async () => {
    const good = browser("good");
    const found = await findBrowser([
      way("nothing there", () => []),
      way("two of them", () => [program("mute", "exit 0"), good]),
      way("a download", () => [browser("late")]),
    ]);
    expect(found).toBe(good);
    expect(asked).toEqual(["nothing there", "two of them"]);
  });

  it("is none that only tells its version or lacks its libraries", async () => {
    const versioned = program("versioned", "echo Chromium 153");
    const good = browser("good");
    const ways = [way("first", () => [lacking(), versioned]), way("last", () => [good])];
    expect(await findBrowser(ways)).toBe(good);
  });

  it("is missed with every reason and the way to get one", async () => {
    const failing: Way = { name: "installer", get: () => Promise.reject(new Error("no network")) };
    const looking = findBrowser([way("packed", () => [lacking()]), failing]);
    await expect(looking).rejects.toThrow(/apt-get install chromium/);
    await expect(looking).rejects.toThrow(/packed: .*libnss3\.so: cannot open/);
    await expect(looking).rejects.toThrow(/installer: no network/);
  });

  it("is the one that CHROME_PATH names before the system's", async () => {
    const [named, path] = [process.env.CHROME_PATH, process.env.PATH];
    browser("chromium");
    process.env.PATH = `${folder}:${path ?? ""}`;
    try {
      delete process.env.CHROME_PATH;
      expect(await findBrowser()).toBe(join(folder, "chromium"));
      process.env.CHROME_PATH = browser("named");
      expect(await findBrowser()).toBe(join(folder, "named"));
    } finally {
      process.env.PATH = path;
      if (named === undefined) delete process.env.CHROME_PATH;
      else process.env.CHROME_PATH = named;
    }
  });
});

// The package holds a browser for Linux on x64 alone.
const packedHere = process.platform === "linux" && process.arch === "x64";
(packedHere ? it : it.skip)("is there at the worst: the packed one opens a page", async () => {
  expect(await findBrowser(WAYS.slice(-1))).toContain("chromium");
});

import { execFileSync, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { Children } from "../house/children";
import { codeVersion } from "../house/code-version";
import { freePort, portFromEnvironment, requireFreePort } from "../house/ports";
import { processBirth } from "../house/process-identity";
import { RunningFile } from "../house/running-file";
import { houseSecrets } from "../house/secrets";
import { Cluster } from "../postgres/cluster";

const SLEEPER = {
  command: process.execPath,
  args: ["-e", "setInterval(() => {}, 1000)"],
  cwd: "/",
};
const STUBBORN = "process.on('SIGTERM', () => {}); console.log('up'); setInterval(() => {}, 1000)";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cho-lang-house-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sleeper(name: string): Parameters<Children["start"]>[0] {
  return { ...SLEEPER, name, env: process.env, log: null };
}

describe("the version that releases of figures name", () => {
  const git = (...words: string[]) => execFileSync("git", words, { cwd: folder, encoding: "utf8" });

  it("has the commit in a clone, says when files differ from it, and is bare elsewhere", () => {
    writeFileSync(join(folder, "package.json"), '{ "version": "1.2.3" }');
    expect(codeVersion(folder)).toBe("1.2.3");
    git("init", "--quiet");
    expect(codeVersion(folder)).toBe("1.2.3");
    git("add", ".");
    git("-c", "user.name=a", "-c", "user.email=a@a.example", "commit", "--quiet", "-m", "One");
    git("-c", "user.name=a", "-c", "user.email=a@a.example", "tag", "v9", "-m", "A tag");
    const commit = git("rev-parse", "--short", "HEAD").trim();
    expect(codeVersion(folder)).toBe(`1.2.3+${commit}`);
    writeFileSync(join(folder, "package.json"), '{ "version": "1.2.4" }');
    expect(codeVersion(folder)).toBe(`1.2.4+${commit}-dirty`);
  });
});

describe("ports", () => {
  it("names the variable that moves a taken door", async () => {
    const server = createServer().listen(0);
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    await expect(requireFreePort(port, "BACKEND_PORT", "backend")).rejects.toThrow(/BACKEND_PORT/);
    server.close();
    await once(server, "close");
    await expect(requireFreePort(port, "BACKEND_PORT", "backend")).resolves.toBeUndefined();
  });

  it("notices a program on the loopback alone", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    await expect(requireFreePort(port, "STOREFRONT_PORT", "storefront")).rejects.toThrow(/taken/);
    server.close();
  });

  it.each(["0", "65536", "abc", "80.5"])("refuses the port %s", (text) => {
    process.env.HOUSE_TEST_PORT = text;
    expect(() => portFromEnvironment("HOUSE_TEST_PORT", 1)).toThrow(/is not a port/);
    delete process.env.HOUSE_TEST_PORT;
  });
});

describe("children", () => {
  it("says which child died and how, when nobody asked it to", async () => {
    let pid = 0;
    const death = new Promise<string>((resolve) => {
      const children = new Children(
        (name, how) => resolve(`${name}: ${how}`),
        (_name, born) => (pid = born),
      );
      children.start(sleeper("backend"));
    });
    process.kill(pid, "SIGKILL");
    await expect(death).resolves.toBe("backend: SIGKILL");
  });

  it("ends also a child that ignores the request, within five seconds and silently", async () => {
    const deaths: string[] = [];
    const pids: number[] = [];
    const children = new Children(
      (name) => deaths.push(name),
      (_name, pid) => pids.push(pid),
    );
    children.start(sleeper("storefront"));
    children.start({ ...sleeper("backend"), args: ["-e", STUBBORN] });
    await new Promise((resolve) => setTimeout(resolve, 400));
    const started = Date.now();
    await children.stop();
    expect(Date.now() - started).toBeLessThan(5_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(pids.map(processBirth)).toEqual([null, null]);
    expect(deaths).toEqual([]);
  });
});

describe("the file that says who lives here", () => {
  let other: ChildProcess | null = null;

  afterEach(() => {
    other?.kill("SIGKILL");
    other = null;
  });

  function writeOther(pid: number, birth: string, children: object[] = []): void {
    const path = join(folder, "running.json");
    rmSync(path, { force: true });
    writeFileSync(path, JSON.stringify({ pid, birth, children }));
  }

  it("refuses a second run beside a living one", async () => {
    other = spawn(SLEEPER.command, SLEEPER.args, { stdio: "ignore" });
    const pid = other.pid ?? 0;
    writeOther(pid, processBirth(pid) ?? "");
    await expect(new RunningFile(folder).take()).rejects.toThrow(/already runs/);
  });

  it("is not fooled by a process number that was used again", async () => {
    other = spawn(SLEEPER.command, SLEEPER.args, { stdio: "ignore" });
    writeOther(other.pid ?? 0, "long ago");
    const file = new RunningFile(folder);
    await expect(file.take()).resolves.toBeUndefined();
    expect(processBirth(other.pid ?? 0)).not.toBeNull();
    file.release();
    expect(existsSync(join(folder, "running.json"))).toBe(false);
  });

  it("ends what a killed run left behind", async () => {
    other = spawn(SLEEPER.command, SLEEPER.args, { stdio: "ignore", detached: true });
    const pid = other.pid ?? 0;
    writeOther(999_999_999, "gone", [{ name: "backend", pid, birth: processBirth(pid) }]);
    await new RunningFile(folder).take();
    expect(processBirth(pid)).toBeNull();
  });
});

describe("secrets", () => {
  it("are made once and readable by their owner alone", () => {
    const first = houseSecrets(folder);
    expect(houseSecrets(folder)).toEqual(first);
    expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(new Set(Object.values(first)).size).toBe(4);
  });
});

describe("the database", () => {
  function cluster(onDeath?: (how: string) => void): Cluster {
    const directory = join(folder, "closed", ".data", "postgres");
    mkdirSync(join(folder, "closed"), { recursive: true });
    // As `mktemp -d` makes it: for root this is a folder that the server's account may not enter.
    chmodSync(join(folder, "closed"), 0o700);
    return new Cluster({ directory, password: "secret", onDeath });
  }

  async function ask(url: string, sql: string): Promise<unknown> {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  it("keeps its data over a stop, says nothing when asked to stop, ends cleanly", async () => {
    const deaths: string[] = [];
    const first = cluster((how) => deaths.push(how));
    await first.start();
    expect(await first.ensureDatabase("market")).toBe(true);
    await ask(first.url("market"), "CREATE TABLE kept AS SELECT 'Đồng Rui' AS name");
    await first.stop();
    expect(deaths).toEqual([]);

    const second = cluster();
    await second.start();
    expect(await second.ensureDatabase("market")).toBe(false);
    expect(await ask(second.url("market"), "SELECT name, upper(name) AS up FROM kept")).toEqual([
      { name: "Đồng Rui", up: "ĐỒNG RUI" },
    ]);
    const log = readFileSync(join(folder, "closed", ".data", "postgres", "server.log"), "utf8");
    expect(log).not.toMatch(/not properly shut down/);
    await second.stop();
  });

  it("lets nobody in without the password", async () => {
    const one = cluster();
    await one.start();
    const wrong = one.url("postgres").replace(":secret@", ":wrong@");
    await expect(ask(wrong, "SELECT 1")).rejects.toThrow(/password/);
    await one.stop();
  });

  it("says when it was killed, and the next start takes over what was left", async () => {
    const death = new Promise<string>((resolve) => {
      const killed = cluster(resolve);
      void killed.start().then(() => process.kill(killed.pid, "SIGKILL"));
    });
    await expect(death).resolves.toBe("SIGKILL");
    const orphan = cluster();
    await orphan.start();
    const next = cluster();
    await next.start();
    expect(processBirth(orphan.pid)).toBeNull();
    await expect(ask(next.url("postgres"), "SELECT 1 AS one")).resolves.toEqual([{ one: 1 }]);
    await next.stop();
  });

  it("offers the extensions that the market uses", async () => {
    const one = cluster();
    await one.start();
    await ask(one.url("postgres"), "CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent");
    expect(await ask(one.url("postgres"), "SELECT unaccent('Hoành Bồ') AS plain")).toEqual([
      { plain: "Hoanh Bo" },
    ]);
    await one.stop();
  });
});

it("finds a port that is free", async () => {
  await expect(requireFreePort(await freePort(), "X", "x")).resolves.toBeUndefined();
});

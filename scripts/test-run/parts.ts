import { existsSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AppCommand } from "../house/app-commands";
import { BACKEND_DIR, ROOT } from "../house/paths";
import { turbo } from "../house/turbo";
import { findBrowser } from "./find-browser";
import { countJest, countTurbo } from "./tally";
import type { Count } from "./tally";
import type { TestBench } from "./test-bench";

function jest(args: string[]): AppCommand {
  const bin = createRequire(join(ROOT, "scripts", "package.json")).resolve("jest/bin/jest");
  return { command: process.execPath, args: [bin, ...args], cwd: ROOT };
}

async function runJest(
  bench: TestBench,
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  manner: (command: AppCommand) => AppCommand = quiet,
): Promise<Count> {
  const report = join(bench.folder, `${name}.json`);
  const command = jest([...args, "--json", `--outputFile=${report}`, "--silent=false"]);
  // With --json the report also goes to the standard output: the file is enough.
  const code = await bench.run(name, manner(command), { ...process.env, NODE_ENV: "test", ...env });
  const count = countJest(report);
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** Jest's own words come on the standard error; its JSON on the standard output is thrown away. */
function quiet({ command, args, cwd }: AppCommand): AppCommand {
  return { command: "/bin/sh", args: ["-c", 'exec "$0" "$@" >/dev/null', command, ...args], cwd };
}

/**
 * The same, and leaves the machine to whoever else wants it. Linux weighs whole sessions against one another,
 * and a process by its niceness only within its own: where it does so, the session is told as well.
 */
function patient({ command, args, cwd }: AppCommand): AppCommand {
  const yielding =
    '(echo 19 >/proc/self/autogroup) 2>/dev/null; exec nice -n 19 "$0" "$@" >/dev/null';
  return { command: "/bin/sh", args: ["-c", yielding, command, ...args], cwd };
}

export async function checkFormat(bench: TestBench): Promise<Count> {
  const bin = createRequire(join(ROOT, "package.json")).resolve("prettier/bin/prettier.cjs");
  const command = {
    command: process.execPath,
    args: [bin, "--check", "--log-level=warn", "."],
    cwd: ROOT,
  };
  const code = await bench.run("prettier", command, process.env);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runTurbo(bench: TestBench, tasks: string[], more: string[] = []): Promise<Count> {
  const runs = join(ROOT, ".turbo", "runs");
  rmSync(runs, { recursive: true, force: true });
  const { env, ...command } = turbo([
    ...tasks,
    ...more,
    "--continue=always",
    "--summarize",
    "--output-logs=errors-only",
    "--log-order=grouped",
  ]);
  const code = await bench.run(tasks.join("-"), command, env);
  const summary = existsSync(runs) ? readdirSync(runs)[0] : undefined;
  if (!summary) return { passed: 0, failed: 1 };
  const count = countTurbo(join(runs, summary), tasks);
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

export function checkTypesAndLint(bench: TestBench): Promise<Count> {
  return runTurbo(bench, ["typecheck", "lint"]);
}

export function build(bench: TestBench): Promise<Count> {
  return runTurbo(bench, ["build"]);
}

/** Every folder of the workspace with a jest.config.cjs of its own, journeys left out. */
function unitProjects(): string[] {
  const folders = ["packages", "apps"].flatMap((parent) =>
    readdirSync(join(ROOT, parent)).map((name) => join(parent, name)),
  );
  return [...folders, "scripts"].filter((folder) =>
    existsSync(join(ROOT, folder, "jest.config.cjs")),
  );
}

export async function runUnitTests(bench: TestBench): Promise<Count> {
  await bench.room;
  const built = await runTurbo(bench, ["build"], ["--filter=./packages/*"]);
  if (built.failed > 0) return built;
  // By itself jest would leave a core to others, which on two cores is half of them; and of several projects it
  // takes no one's patience.
  const args = ["--maxWorkers=100%", "--testTimeout=60000", "--projects", ...unitProjects()];
  return runJest(bench, "unit", args, {}, patient);
}

export async function runIntegrationTests(bench: TestBench): Promise<Count> {
  const args = ["--config", join(BACKEND_DIR, "jest.integration.config.cjs")];
  return runJest(bench, "integration", args, {
    ...(await bench.databaseVariables()),
    TEST_TEMPLATE_DATABASE_URL: await bench.template("none"),
  });
}

/** The market's own search on the gold set, against what it owes. */
export async function checkSearchQuality(bench: TestBench): Promise<Count> {
  const config = join(ROOT, "scripts", "search-quality", "jest.config.cjs");
  return runJest(bench, "search-quality", ["--config", config], {
    QUALITY_DATABASE_URL: await bench.emptyDatabase("search_quality"),
  });
}

const JOURNEYS = ["--config", join(ROOT, "e2e", "jest.config.cjs")];

export async function runJourneys(bench: TestBench): Promise<Count> {
  const env = {
    CHROME_PATH: await findBrowser(),
    FILES_DIR: bench.filesDir,
    TEST_LOG_DIR: bench.folder,
    TEST_DEMONSTRATION_DATABASE_URL: await bench.template("demo"),
  };
  const ignored = ["--testPathIgnorePatterns", "/node_modules/", "/speed/", ...bench.walked];
  const beside = await runJest(bench, "journeys", [...JOURNEYS, ...ignored], env);
  // What is timed has the machine to itself: beside others, a page's own work takes longer.
  const alone = await runJest(bench, "speed", [...JOURNEYS, "--runInBand", "/speed/"], env);
  return { passed: beside.passed + alone.passed, failed: beside.failed + alone.failed };
}

/** One journey through a house that stands already. */
export async function runJourneyThrough(
  bench: TestBench,
  journey: string,
  house: { storefrontUrl: string; backendUrl: string },
): Promise<Count> {
  const count = await runJest(bench, "journey", [...JOURNEYS, "--runInBand", journey], {
    CHROME_PATH: await findBrowser(),
    STOREFRONT_URL: house.storefrontUrl,
    BACKEND_URL: house.backendUrl,
  });
  if (count.failed === 0) bench.walked.push(journey);
  return count;
}

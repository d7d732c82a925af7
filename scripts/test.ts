import { HouseError } from "./house/house-error";
import type { Seed } from "./house/migrate";
import { say, step } from "./house/progress";
import { hasProgram } from "./test-run/has-program";
import { runFirstStart } from "./test-run/first-start/run-first-start";
import {
  build,
  checkFormat,
  checkSearchQuality,
  checkTypesAndLint,
  runIntegrationTests,
  runJourneys,
  runUnitTests,
} from "./test-run/parts";
import { runFewChaos } from "./test-run/run-few-chaos";
import { Tally } from "./test-run/tally";
import type { Count } from "./test-run/tally";
import { TestBench } from "./test-run/test-bench";

interface Part {
  name: string;
  run: (bench: TestBench) => Promise<Count>;
  /** The market that it works on copies of. Making one takes one core and little else. */
  market?: Seed;
}

/** One after the other; what stands in one row runs side by side. */
const PARTS: Part[][] = [
  // The first start comes before whatever builds or draws pictures: what it made need not be made again. The
  // check of the format takes one core and little else, which the installing of packages leaves free, and so
  // do the seeding of the market and what follows it to the unit tests.
  [
    { name: "format", run: checkFormat },
    { name: "first start", run: runFirstStart },
    { name: "unit", run: runUnitTests },
  ],
  [{ name: "types and lint", run: checkTypesAndLint }],
  [{ name: "build", run: build }],
  [{ name: "integration", run: runIntegrationTests, market: "none" }],
  // Alone: it kills the server of all databases.
  [{ name: "chaos", run: runFewChaos, market: "none" }],
  // The journeys begin with the opening of their houses, which leaves room for a moment's work.
  [
    { name: "search quality", run: checkSearchQuality },
    { name: "journeys", run: runJourneys, market: "demo" },
  ],
];

/** Programs of servers that a machine may lack, and what then stays untested. */
const WITHOUT_IT_NOT_RUN = {
  "redis-server": "what needs Redis",
  pg_isready: "the health check of the PostgreSQL container",
  meilisearch: "the start of the Meilisearch container",
};

/** Counts a part; one that breaks is a failure, and the others run all the same. */
async function runPart({ name, run }: Part, bench: TestBench, tally: Tally): Promise<void> {
  const started = Date.now();
  const count = await step(name, () => run(bench)).catch((error: unknown) => {
    say(error instanceof HouseError ? error.message : String((error as Error).stack));
    return { passed: 0, failed: 1 };
  });
  tally.add(name, count, Date.now() - started);
}

/** Runs every part, also after one failed, and closes with the sum of all of them. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(3);
  const names = PARTS.flat().map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    say(`There is no part ${unknown.join(", ")}: ${names.join(", ")}`);
    process.exit(2);
  }
  const bench = new TestBench();
  const tally = new Tally();
  const rows = PARTS.map((row) =>
    row.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
  );
  const markets = new Set(rows.flat().flatMap(({ market }) => market ?? []));
  for (const asked of rows) {
    // The first to need a market has them all made, so that their makings share the cores.
    if (asked.some(({ market }) => market)) bench.beginTemplates(markets);
    await Promise.all(asked.map((part) => runPart(part, bench, tally)));
  }
  const failed = tally.total.failed > 0;
  await bench.close(failed);
  if (failed) say(`\n  Logs and reports: ${bench.folder}`);
  for (const [program, what] of Object.entries(WITHOUT_IT_NOT_RUN)) {
    if (!hasProgram(program)) say(`  not run: ${what} (${program} is not installed here)`);
  }
  if (!process.env.MEILISEARCH_HOST) {
    say("  not run: the contract of search providers on Meilisearch (MEILISEARCH_HOST is not set)");
  }
  tally.print();
  process.exit(failed ? 1 : 0);
}

void main();

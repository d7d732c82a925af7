import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { requireFreePort } from "../../house/ports";
import { say, seconds } from "../../house/progress";
import { runJourneyThrough } from "../parts";
import type { Count } from "../tally";
import type { TestBench } from "../test-bench";
import { checkComesBack } from "./check-comes-back";
import { Checks } from "./checks";
import { copyClone } from "./copy-clone";
import { handOnBuilds, handOnPictures } from "./hand-on";
import { processesIn } from "./processes-in";
import { startingAccount } from "./starting-account";
import { TriedHouse } from "./tried-house";

/** Promised: 5 minutes and 20 seconds on two cores of its own. A test shares them with others. */
const FIRST_START_MS = 2 * 5 * 60_000;
const SECOND_START_MS = 2 * 20_000;
const CTRL_C_MS = 5_000;

/** Written by the steps that a second start must not do again. */
const WORK = [
  "node_modules/.cho-lang-installed",
  "apps/backend/.medusa/server/package.json",
  "apps/storefront/.next/BUILD_ID",
  ".data/logs/migration.log",
];

function workTimes(house: TriedHouse): string {
  return WORK.map((file) => statSync(join(house.folder, file)).mtimeMs).join();
}

/** Everything that was ever delivered, as the province counts it. */
async function sales(house: TriedHouse): Promise<string> {
  const answer = await fetch(`${house.backendUrl}/open-data/sales`);
  const { total } = (await answer.json()) as { total: { orders: number } };
  if (!(total.orders > 0)) throw new Error("The demonstration market has sold nothing.");
  return JSON.stringify(total);
}

/** What lies in the home folder of the account that was lent, beside the clone and npm's caches. */
function strayFiles(house: TriedHouse): string[] {
  const known = new Set([basename(house.folder), ".cache", ".local", ".npm"]);
  return readdirSync(dirname(house.folder)).filter((name) => !known.has(name));
}

function portsAreFree(house: TriedHouse): Promise<boolean> {
  return Promise.all([
    requireFreePort(house.backendPort, "BACKEND_PORT", "backend"),
    requireFreePort(house.storefrontPort, "STOREFRONT_PORT", "storefront"),
  ]).then(
    () => true,
    () => false,
  );
}

async function checkCtrlC(checks: Checks, house: TriedHouse, name: string): Promise<void> {
  const ms = await house.interrupt(name);
  checks.expect(ms <= CTRL_C_MS, `Ctrl-C ends the ${name} within 5 s`, seconds(ms));
  const left = processesIn(house.folder);
  checks.expect(left.length === 0, "nothing is left running", left.join("; "));
  checks.expect(await portsAreFree(house), "both ports are free again");
  const postgres = join(house.folder, ".data", "postgres");
  const log = readFileSync(join(postgres, "server.log"), "utf8").trimEnd().split("\n");
  const closed = !existsSync(join(postgres, "postmaster.pid"));
  checks.expect(
    closed && /database system is shut down$/.test(log.at(-1) ?? ""),
    "the database is closed cleanly",
  );
}

function sayTimes(said: string): void {
  for (const [line] of said.matchAll(/^✓ .*\)$/gm)) say(`    ${line}`);
}

/**
 * A stranger's first hour: a clone in an empty folder, `npm start` as an ordinary user, the first
 * sale in a browser, Ctrl-C, `npm start` again, parts of it killed. Stops at the first start that does not stand.
 */
export function runFirstStart(bench: TestBench): Promise<Count> {
  const whenBuilt = bench.claimMachine();
  return liveFirstHour(bench, whenBuilt).finally(whenBuilt);
}

/** @param whenBuilt told when the clone has built, and from then on needs one core and little else. */
async function liveFirstHour(bench: TestBench, whenBuilt: () => void): Promise<Count> {
  const checks = new Checks();
  const account = startingAccount();
  const folder = join(bench.newFolder("first-start"), "cho-lang");
  copyClone(folder);
  const house = await TriedHouse.in(bench, folder, account);

  const first = await house.start("first start", () => {
    handOnBuilds(house);
    whenBuilt();
  });
  sayTimes(house.said("first start"));
  checks.expect(first <= FIRST_START_MS, "the first start stands", seconds(first));
  const journey = await runJourneyThrough(bench, "buying/first-sale.spec.ts", house);
  const [done, sold] = [workTimes(house), await sales(house)];
  await checkCtrlC(checks, house, "first start");
  handOnPictures(house, bench);

  const second = await house.start("second start");
  sayTimes(house.said("second start"));
  checks.expect(second <= SECOND_START_MS, "the second start stands", seconds(second));
  checks.expect(workTimes(house) === done, "nothing was installed, built or migrated again");
  checks.expect((await sales(house)) === sold, "the market is as it was left");
  await checkComesBack(checks, house, "second start");
  await checkCtrlC(checks, house, "second start");
  const stray = strayFiles(house);
  checks.expect(stray.length === 0, "nothing is written outside of the clone", stray.join(", "));
  return checks.with(journey);
}

import { join } from "node:path";
import { ChaosHouse } from "../chaos/house";
import { copyMarket } from "../chaos/prepare-market";
import { runChaos } from "../chaos/run-chaos";
import type { Count } from "./tally";
import type { TestBench } from "./test-bench";

/** Enough for a kill of the backend and one of the database. */
const RUNS = 24;
const SEED = 1;

/**
 * A few runs of `npm run chaos`; each counts as a test. Kills the server of all databases: nothing else may run beside
 * it.
 */
export async function runFewChaos(bench: TestBench): Promise<Count> {
  await bench.template("none");
  await bench.templatesMade();
  const cluster = await bench.openCluster();
  const folder = join(bench.folder, "chaos");
  const house = new ChaosHouse(cluster, await copyMarket(cluster, "template_none"), folder);
  try {
    await house.exec("make-test-market.ts");
    const failed = await runChaos(house, { first: 0, runs: RUNS, seed: SEED });
    return { passed: Math.max(0, RUNS - failed), failed };
  } finally {
    await house.close();
  }
}

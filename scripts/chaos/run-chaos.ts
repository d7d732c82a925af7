import { say, seconds } from "../house/progress";
import { runBatch, type Walked } from "./batch";
import type { ChaosHouse } from "./house";
import { openMarket } from "./market";
import { planOf } from "./plan";
import { chaosLines } from "./report";

/** Runs between two looks at the databases: as many shoppers as two kills of each kind strike. */
const BATCH = 80;

export interface ChaosWish {
  /** Number of the first run, from 0, and how many there are. */
  first: number;
  runs: number;
  seed: number;
}

/**
 * Walks so many seeded runs through the whole checkout of a house that holds a fresh test market, and tells what
 * became of them. Ends early at the first batch that leaves something that is not as it must be, and tells the plan of each basket that it is about.
 * @returns how many things are not as they must be
 */
export async function runChaos(
  house: ChaosHouse,
  { first, runs, seed }: ChaosWish,
): Promise<number> {
  const started = Date.now();
  await house.start();
  const market = await openMarket(house);
  const all: Walked[] = [];
  let found = 0;
  for (let at = first; at < first + runs && found === 0; at += BATCH) {
    const size = Math.min(BATCH, first + runs - at);
    const plans = Array.from({ length: size }, (_, one) => planOf(seed, at + one));
    const begun = Date.now();
    const { walked, findings } = await runBatch(house, market, plans);
    all.push(...walked);
    found = findings.length;
    for (const { what, basket } of findings) {
      const { plan } = walked.find(({ shopped }) => basket && shopped.basket === basket) ?? {};
      say(`✗ ${what}`);
      say(
        `  --seed ${String(seed)} --first ${String(at)} --runs ${String(size)}: ${JSON.stringify(plan ?? "no basket's own")}`,
      );
    }
    say(`  ${String(all.length)} runs, ${String(found)} findings (${seconds(Date.now() - begun)})`);
  }
  for (const line of chaosLines(all, Date.now() - started)) say(`  ${line}`);
  return found;
}

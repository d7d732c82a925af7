import { createRequire } from "node:module";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Ground } from "./bench/ground";
import type { Reading } from "./bench/measure";
import type * as Parts from "./bench/parts";
import { printReport } from "./bench/report";
import { keepsPromise } from "./bench/summarise";
import { HouseError } from "./house/house-error";
import { say } from "./house/progress";

const ROUNDS = 7;
const QUICK_ROUNDS = 3;

type Part = (typeof Parts.PARTS)[number];

/** Required only when what the measures import is built. */
function loadParts(): readonly Part[] {
  return (createRequire(__filename)("./bench/parts") as typeof Parts).PARTS;
}

/** @throws HouseError for a part that there is not. */
function chosenParts(wanted: readonly string[]): readonly Part[] {
  const parts = loadParts();
  const unknown = wanted.filter((name) => parts.every((part) => part.name !== name));
  if (unknown.length > 0) {
    const names = parts.map(({ name }) => name).join(", ");
    throw new HouseError(`There is no part ${unknown.join(", ")}: ${names}`);
  }
  return parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
}

/** Runs the wanted parts one after the other; says what they found even when a later one fails. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(3),
    options: { quick: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const ground = new Ground(values.quick ? QUICK_ROUNDS : ROUNDS);
  const readings: Reading[] = [];
  let failed = false;
  try {
    await ground.build("backend", "search-quality");
    for (const { name, measure } of chosenParts(positionals)) {
      say(`▸ Measuring ${name} …`);
      readings.push(...(await measure(ground)));
      await ground.clear();
    }
  } catch (error) {
    failed = true;
    say(`✗ ${error instanceof HouseError ? error.message : String((error as Error).stack)}`);
  }
  await ground.close();
  if (readings.length > 0) printReport(readings, join(ground.folder, "report.json"));
  return failed || !readings.every(keepsPromise) ? 1 : 0;
}

void main().then((code) => process.exit(code));

import { writeFileSync } from "node:fs";
import { loadGold } from "@cho-lang/search-quality/load-gold";
import { measure } from "@cho-lang/search-quality/measure";
import { report } from "@cho-lang/search-quality/report";
import type { Report } from "@cho-lang/search-quality/report";
import { say, step } from "../house/progress";
import type { TestBench } from "../test-run/test-bench";
import { openOwnSearch, openStockSearch } from "./engines";
import { printReports } from "./print-reports";
import { weakAnswers } from "./weak-answers";

const ENGINES = [
  { database: "quality_own", open: openOwnSearch },
  { database: "quality_stock", open: openStockSearch },
];

/** Where to write what, each a file's name or undefined for nowhere. */
export interface QualityOutput {
  /** Every engine's report. */
  json: string | undefined;
  /** The questions that the market's own search answered badly. */
  weak: string | undefined;
}

function withoutMeilisearch(): string {
  return process.env.MEILISEARCH_HOST
    ? "the market does not speak to it yet"
    : "MEILISEARCH_HOST is not set";
}

/** Asks each engine the gold set, prints its figures, and writes what was asked for. */
export async function runQuality(bench: TestBench, output: QualityOutput): Promise<void> {
  const gold = loadGold();
  const reports: Report[] = [];
  for (const [index, { database, open }] of ENGINES.entries()) {
    const { engine, close } = await open(await bench.emptyDatabase(database));
    const outcomes = await step(`Asking ${engine.name}`, () =>
      measure(engine, gold).finally(close),
    );
    reports.push(report(engine.name, outcomes));
    if (index === 0 && output.weak !== undefined) {
      writeFileSync(output.weak, `${weakAnswers(outcomes).join("\n")}\n`);
    }
  }
  printReports(reports);
  say(`\n  not asked: Meilisearch (${withoutMeilisearch()})`);
  if (output.json !== undefined)
    writeFileSync(output.json, `${JSON.stringify(reports, null, 2)}\n`);
}

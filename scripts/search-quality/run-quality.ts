import { writeFileSync } from "node:fs";
import { loadGold } from "@cho-lang/search-quality/load-gold";
import { measure } from "@cho-lang/search-quality/measure";
import type { Outcome } from "@cho-lang/search-quality/measure";
import { report } from "@cho-lang/search-quality/report";
import type { Report } from "@cho-lang/search-quality/report";
import { say, step } from "../house/progress";
import type { TestBench } from "../test-run/test-bench";
import { openOwnSearch, openStockSearch } from "./engines";
import type { OpenEngine } from "./engines";
import { openMeilisearch } from "./open-meilisearch";
import { printReports } from "./print-reports";
import { weakAnswers } from "./weak-answers";

/** Where to write what, each a file's name or undefined for nowhere. */
export interface QualityOutput {
  /** Every engine's report. */
  json: string | undefined;
  /** The questions that the market's own search answered badly. */
  weak: string | undefined;
}

/** Asks each engine the gold set, prints its figures, and writes what was asked for. */
export async function runQuality(bench: TestBench, output: QualityOutput): Promise<void> {
  const gold = loadGold();
  const reports: Report[] = [];
  const ask = async ({ engine, close }: OpenEngine): Promise<Outcome[]> => {
    const outcomes = await step(`Asking ${engine.name}`, () =>
      measure(engine, gold).finally(close),
    );
    reports.push(report(engine.name, outcomes));
    return outcomes;
  };
  const own = await ask(await openOwnSearch(await bench.emptyDatabase("quality_own")));
  if (output.weak !== undefined) {
    writeFileSync(output.weak, `${weakAnswers(own).join("\n")}\n`);
  }
  await ask(await openStockSearch(await bench.emptyDatabase("quality_stock")));
  const { MEILISEARCH_HOST } = process.env;
  if (MEILISEARCH_HOST) {
    await ask(await openMeilisearch(MEILISEARCH_HOST));
  }
  printReports(reports);
  if (!MEILISEARCH_HOST) {
    say("\n  not asked: Meilisearch (MEILISEARCH_HOST is not set)");
  }
  if (output.json !== undefined)
    writeFileSync(output.json, `${JSON.stringify(reports, null, 2)}\n`);
}

import type { Figures } from "@cho-lang/search-quality/figures";
import type { Report } from "@cho-lang/search-quality/report";
import { say } from "../house/progress";

const COLUMNS = ["NDCG@10", "recall@10", "MRR", "no result", "homographs P@5"] as const;
const NAME_WIDTH = 24;
const CELL_WIDTH = 6;

function row(name: string, cells: readonly string[]): string {
  const padded = cells.map((cell, index) =>
    cell.padStart(Math.max(COLUMNS[index]?.length ?? 0, CELL_WIDTH) + 2),
  );
  return `  ${name.padEnd(NAME_WIDTH)}${padded.join("")}`;
}

function cells(figures: Figures): string[] {
  const { ndcg, recall, mrr, zeroResults, homographPrecision } = figures;
  return [
    ndcg.toFixed(3),
    recall.toFixed(3),
    mrr.toFixed(3),
    `${(zeroResults * 100).toFixed(1)} %`,
    homographPrecision?.toFixed(3) ?? "",
  ];
}

function block(title: string, figures: Readonly<Record<string, Figures>>): void {
  say(row(title, COLUMNS));
  for (const [name, group] of Object.entries(figures)) say(row(name, cells(group)));
}

/** One engine after the other: figures by typing mode, by kind of query, over everything. */
export function printReports(reports: readonly Report[]): void {
  for (const { engine, all, byMode, byKind, modeGap } of reports) {
    say(`\n${engine}`);
    block("typed with", byMode);
    block("asking for", byKind);
    block("in all", { [`${all.queries} questions`]: all });
    say(`  largest gap between typing modes: ${modeGap.toFixed(3)}`);
  }
}

import type { ReactNode } from "react";
import { spokenWords } from "../spoken-words";
import type { TableName } from "../sales-csv";
import { DemonstrationBadge } from "./demonstration-badge";

interface FigureProps {
  id: TableName;
  heading: string;
  note: string | null;
  demonstration: boolean;
  chart: ReactNode;
  table: ReactNode;
  /** A file that goes further than the table. */
  furtherFile?: { href: string; label: string };
}

/** A chart with its heading, its notice, its numbers as a table below and as a file. */
export function Figure({
  id,
  heading,
  note,
  demonstration,
  chart,
  table,
  furtherFile,
}: FigureProps) {
  return (
    <section
      aria-labelledby={`${id}-muc`}
      className="flex min-w-0 flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 id={`${id}-muc`} className="text-xl font-semibold">
          {heading}
        </h2>
        {demonstration ? <DemonstrationBadge /> : null}
      </div>
      <div>{chart}</div>
      {note === null ? null : <p className="text-sm text-muted">{note}</p>}
      <div className="border-t border-line pt-2">
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center font-medium text-bay underline underline-offset-4">
            {spokenWords().statistics.chart.table}
          </summary>
          {table}
        </details>
        <a
          href={`/thong-ke/${id}.csv`}
          aria-label={spokenWords().statistics.chart.csvOf(heading)}
          className="inline-flex min-h-11 items-center font-medium text-bay underline underline-offset-4"
        >
          {spokenWords().statistics.chart.csv}
        </a>
        <a
          href="/open-data/sales.json"
          aria-label={spokenWords().statistics.chart.jsonOf(heading)}
          className="ml-6 inline-flex min-h-11 items-center font-medium text-bay underline underline-offset-4"
        >
          {spokenWords().statistics.chart.json}
        </a>
        {furtherFile === undefined ? null : (
          <a
            href={furtherFile.href}
            className="ml-6 inline-flex min-h-11 items-center font-medium text-bay underline underline-offset-4"
          >
            {furtherFile.label}
          </a>
        )}
      </div>
    </section>
  );
}

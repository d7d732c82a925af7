import type { ReportTable } from "./report-table";

/** Columns of a table: the first one names the rows, the others are numbers. */
export function columns(first: string, ...numbers: string[]): ReportTable["columns"] {
  return [
    { title: first, kind: "text" },
    ...numbers.map((title) => ({ title, kind: "number" as const })),
  ];
}

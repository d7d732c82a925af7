/** A text, a whole number, or null: not told by itself. */
export type ReportCell = string | number | null;

/** One table of an office's report, the same on the page, in the workbook and on paper. */
export interface ReportTable {
  /** Plain, for addresses and names of sheets. */
  id: string;
  title: string;
  /** What the figures mean, and what is not among them and why. */
  note: string;
  columns: { title: string; kind: "text" | "number" }[];
  rows: ReportCell[][];
  /** The sum of every column that adds up; null for a table that is no sum. */
  total: ReportCell[] | null;
}

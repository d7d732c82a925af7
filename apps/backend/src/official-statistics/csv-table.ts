import { CsvError, parse } from "csv-parse/sync";
import { MarketError } from "../errors/market-error";

/** What is wrong in one cell of a file. */
export interface CellProblem<Column extends string = string> {
  /** Number of the row as a spreadsheet counts it: the headings are row 1. */
  row: number;
  column: Column | null;
  message: string;
}

/** Refuses a file: `invalid_input` with the first five problems as text under `csv`, and all as `cells`. */
export function refuseCells(problems: readonly CellProblem[]): never {
  const text = problems
    .slice(0, 5)
    .map(({ row, column, message }) => `Dòng ${row}${column ? `, cột ${column}` : ""}: ${message}`)
    .join(" ");
  const rest = problems.length > 5 ? ` Còn ${problems.length - 5} chỗ khác.` : "";
  throw new MarketError("invalid_input", { fields: { csv: text + rest }, cells: problems });
}

/** A row of a file that is not blank. */
export interface CsvLine {
  /** Its number as a spreadsheet counts it, blank rows too. */
  row: number;
  cells: string[];
}

/**
 * The rows of a file but for blank ones; each has as many cells as the first. The mark between cells is the
 * headings' own: with semicolons a comma belongs to a name or a number.
 */
export function readCsvTable(csv: string): CsvLine[] {
  const lines = parseCsv(csv)
    .map((cells, index) => ({ row: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const wrong = lines.find(({ cells }) => cells.length !== lines[0]?.cells.length);
  return wrong === undefined ? lines : refuseLine(wrong.row);
}

function parseCsv(csv: string): string[][] {
  const [headings = ""] = csv.trimStart().split(/\r?\n/, 1);
  const delimiter = headings.includes(";") ? ";" : ",";
  try {
    return parse(csv, { bom: true, delimiter, relax_column_count: true, trim: true });
  } catch (error) {
    return refuseLine(
      error instanceof CsvError && typeof error.lines === "number" ? error.lines : 1,
    );
  }
}

function refuseLine(row: number): never {
  const message = "Không đọc được dòng này: số ô khác với dòng tiêu đề, hoặc thiếu dấu nháy.";
  return refuseCells([{ row, column: null, message }]);
}

/** Rows whose value in a column an earlier row has already; rows without a value are passed over. */
export function repeatedRows<Row extends { row: number }, Column extends string>(
  rows: readonly Row[],
  column: Column,
  valueOf: (row: Row) => string | null,
): CellProblem<Column>[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const value = valueOf(row);
    const before = value === null ? undefined : seen.get(value);
    if (value !== null && before === undefined) seen.set(value, row.row);
    return before === undefined
      ? []
      : [{ row: row.row, column, message: `Trùng với dòng ${before}.` }];
  });
}

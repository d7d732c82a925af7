import type { z } from "@medusajs/framework/zod";
import { readCsvTable, refuseCells } from "./csv-table";

/** What a row says, and its number as a spreadsheet counts it. */
export type Numbered<Row> = Row & { row: number };

/** Cells of a row by the field of their column. */
export type CsvEntry = Record<string, string>;

interface CsvForm<Rule extends z.ZodType<object>> {
  /** The field of each heading. */
  columns: Readonly<Record<string, string>>;
  rule: Rule;
  /** Brings words of the file into the rule's own. */
  spell: (entry: CsvEntry) => CsvEntry;
}

/**
 * Reads a CSV file: commas or semicolons, with headings; other columns are passed over. Throws
 * `invalid_input` that names each wrong cell by row and column: nothing is taken of a file with a single one.
 */
export function readCsvRows<Rule extends z.ZodType<object>>(
  csv: string,
  { columns, rule, spell }: CsvForm<Rule>,
): Numbered<z.infer<Rule>>[] {
  const names = Object.keys(columns);
  const [first = { row: 1, cells: [] }, ...lines] = readCsvTable(csv);
  const headings = first.cells.map((heading) => heading.normalize("NFC"));
  const missing = names.filter((name) => !headings.includes(name));
  if (missing.length > 0) {
    return refuseCells(
      missing.map((column) => ({ row: first.row, column, message: "Thiếu cột này." })),
    );
  }
  if (lines.length === 0) {
    return refuseCells([
      { row: first.row + 1, column: null, message: "Tệp không có dòng số liệu nào." },
    ]);
  }
  const toEntry = (cells: readonly string[]): CsvEntry =>
    Object.fromEntries(
      names.map((name) => [columns[name] ?? name, cells[headings.indexOf(name)] ?? ""]),
    );
  const read = lines.map(({ row, cells }) => ({ row, ...rule.safeParse(spell(toEntry(cells))) }));
  const problems = read.flatMap(({ row, error }) =>
    (error?.issues ?? []).map(({ path, message }) => ({
      row,
      column: names.find((name) => columns[name] === path[0]) ?? null,
      message,
    })),
  );
  return problems.length > 0
    ? refuseCells(problems)
    : read.flatMap(({ row, data }) => (data === undefined ? [] : [{ ...data, row }]));
}

import { parse } from "csv-parse/sync";
import { TABLE_LIMITS, type Table } from "./table";
import { tableRefusal } from "./table-refusal";

/** With the headings, and one that is too many. */
const MOST_ROWS = TABLE_LIMITS.rows + 2;
const MOST_CELLS = MOST_ROWS * TABLE_LIMITS.columns;

/** Above its table a carrier or a bank may write whose it is. */
const TITLES = 30;

/**
 * The mark between cells is the headings' own, and no heading has a semicolon or a tab in it: Excel
 * writes semicolons where commas stand in numbers. A title without any mark is no heading.
 */
function delimiterOf(csv: string): string {
  const lines = csv.split(/\r?\n/, TITLES);
  const headings = lines.find((line) => /[\t;,]/.test(line)) ?? "";
  return ["\t", ";"].find((mark) => headings.includes(mark)) ?? ",";
}

/**
 * Whether the rows that are read have more cells than they may: a file of nothing but commas would be
 * millions, each with its place in memory. A quote begins or ends a text in which no cell ends; where one
 * stands elsewhere the file is broken.
 */
function isTooWide(csv: string, delimiter: string): boolean {
  let quoted = false;
  let rows = 0;
  let cells = 0;
  for (let at = 0; at < csv.length && rows < MOST_ROWS && cells <= MOST_CELLS; at += 1) {
    const sign = csv[at];
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === delimiter) cells += 1;
    else if (!quoted && sign === "\n") rows += 1;
  }
  return cells > MOST_CELLS;
}

/** Reads never more rows than a file may have, and one more to know that it has more. */
function readRows(csv: string): string[][] {
  const delimiter = delimiterOf(csv);
  if (isTooWide(csv, delimiter)) throw tableRefusal("columns");
  try {
    return parse(csv, {
      bom: true,
      delimiter,
      relax_column_count: true,
      max_record_size: TABLE_LIMITS.columns * TABLE_LIMITS.characters,
      to: MOST_ROWS,
    });
  } catch {
    throw tableRefusal("broken");
  }
}

/** Reads a CSV file: commas, semicolons or tabs, in UTF-8. Throws as `tableRefusal` says. */
export function readCsv(csv: string): Table {
  const [headings = [], ...rows] = readRows(csv);
  if (headings.length > TABLE_LIMITS.columns) throw tableRefusal("columns");
  return {
    headings,
    rows: rows.map((cells, at) => ({ number: at + 2, cells, formulas: [] })),
  };
}

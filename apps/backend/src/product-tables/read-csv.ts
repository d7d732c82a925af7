import { parse } from "csv-parse/sync";
import { TABLE_LIMITS, type Table } from "./table";
import { tableRefusal } from "./table-refusal";

/**
 * The mark between cells is the headings' own, and no heading has a semicolon or a tab in it: Excel
 * writes semicolons where commas stand in numbers.
 */
function delimiterOf(csv: string): string {
  const [headings = ""] = csv.split(/\r?\n/, 1);
  return ["\t", ";"].find((mark) => headings.includes(mark)) ?? ",";
}

/** Reads never more rows than a file may have, and one more to know that it has more. */
function readRows(csv: string): string[][] {
  try {
    return parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      relax_column_count: true,
      max_record_size: TABLE_LIMITS.columns * TABLE_LIMITS.characters,
      to: TABLE_LIMITS.rows + 2,
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

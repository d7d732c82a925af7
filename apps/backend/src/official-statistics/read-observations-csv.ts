import { readCsvTable, refuseCells, type CellProblem } from "./csv-table";
import type { NewObservation } from "./new-observation";
import { ObservationInput, toNewObservation } from "./observation-input";

/** Columns of a file by their heading; the file that the public page offers has the same ones. */
const COLUMNS = {
  "Chuỗi số liệu": "series",
  Kỳ: "period",
  "Giá trị": "value",
  "Trạng thái": "status",
  "Ngày công bố": "published_on",
  Nguồn: "source_name",
  "Địa chỉ nguồn": "source_address",
} as const satisfies Record<string, keyof ObservationInput>;

type ColumnName = keyof typeof COLUMNS;
const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];
type Problem = CellProblem<ColumnName>;

const STATUS_OF_WORD: Partial<Record<string, string>> = {
  "ước tính": "estimate",
  "sơ bộ": "preliminary",
  "điều chỉnh": "revised",
  "chính thức": "final",
};

/** Rows that give a series another value for the same period and day of publication than a row above. */
function contradictions(rows: readonly NewObservation[]): Problem[] {
  const sameAs = (a: NewObservation, b: NewObservation): boolean =>
    a.series === b.series && a.period === b.period && a.published_on === b.published_on;
  return rows.flatMap((row, index) => {
    const first = rows.findIndex((other) => sameAs(other, row));
    const { value, status } = rows[first] ?? row;
    const message = `Khác với dòng ${first + 2}: một kỳ chỉ có một giá trị trong mỗi ngày công bố.`;
    return value === row.value && status === row.status
      ? []
      : [{ row: index + 2, column: null, message }];
  });
}

/** Cells by the name of their field. The status may be a word of the public file or its code. */
function toEntry(headings: readonly string[], cells: readonly string[]): Record<string, string> {
  const entry = Object.fromEntries(
    COLUMN_NAMES.map((name) => [COLUMNS[name], cells[headings.indexOf(name)] ?? ""]),
  );
  const word = entry.status?.toLocaleLowerCase("vi").normalize("NFC") ?? "";
  return { ...entry, status: STATUS_OF_WORD[word] ?? word };
}

function columnOf(field: PropertyKey | undefined): ColumnName | null {
  return COLUMN_NAMES.find((name) => COLUMNS[name] === field) ?? null;
}

/**
 * Reads a CSV file of published values: commas or semicolons, with headings; other columns are passed
 * over. Throws `invalid_input` that names each wrong cell by row and column: nothing is taken of a file
 * with a single one.
 */
export function readObservationsCsv(csv: string): NewObservation[] {
  const [first = [], ...lines] = readCsvTable(csv);
  const headings = first.map((heading) => heading.normalize("NFC"));
  const missing = COLUMN_NAMES.filter((name) => !headings.includes(name));
  if (missing.length > 0) {
    return refuseCells(missing.map((column) => ({ row: 1, column, message: "Thiếu cột này." })));
  }
  if (lines.length === 0) {
    return refuseCells([{ row: 2, column: null, message: "Tệp không có dòng số liệu nào." }]);
  }
  const read = lines.map((cells) => ObservationInput.safeParse(toEntry(headings, cells)));
  const problems = read.flatMap(({ error }, index) =>
    (error?.issues ?? []).map(({ path, message }) => ({
      row: index + 2,
      column: columnOf(path[0]),
      message,
    })),
  );
  const rows = read.flatMap(({ data }) => (data ? toNewObservation(data) : []));
  const wrong = problems.length > 0 ? problems : contradictions(rows);
  return wrong.length > 0 ? refuseCells(wrong) : rows;
}

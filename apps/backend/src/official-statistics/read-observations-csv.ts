import { refuseCells, type CellProblem } from "./csv-table";
import type { NewObservation } from "./new-observation";
import { ObservationInput, toNewObservation } from "./observation-input";
import { readCsvRows, type CsvEntry } from "./read-csv-rows";

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

const STATUS_OF_WORD: Partial<Record<string, string>> = {
  "ước tính": "estimate",
  "sơ bộ": "preliminary",
  "điều chỉnh": "revised",
  "chính thức": "final",
};

/** Rows that give a series another value for the same period and day of publication than a row above. */
function contradictions(rows: readonly NewObservation[]): CellProblem[] {
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

/** The status may be a word of the public file or its code. */
function spellStatus(entry: CsvEntry): CsvEntry {
  const word = entry.status?.toLocaleLowerCase("vi").normalize("NFC") ?? "";
  return { ...entry, status: STATUS_OF_WORD[word] ?? word };
}

/** Reads a CSV file of published values. Throws as `readCsvRows` does. */
export function readObservationsCsv(csv: string): NewObservation[] {
  const read = readCsvRows(csv, { columns: COLUMNS, rule: ObservationInput, spell: spellStatus });
  const rows = read.map(toNewObservation);
  const wrong = contradictions(rows);
  return wrong.length > 0 ? refuseCells(wrong) : rows;
}

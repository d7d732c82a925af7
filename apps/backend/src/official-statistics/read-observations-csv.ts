import { OBSERVATION_FILE_COLUMNS } from "@cho-lang/retail-statistics/observation-file-columns";
import { refuseCells, type CellProblem } from "./csv-table";
import type { NewObservation } from "./new-observation";
import { ObservationInput, toNewObservation } from "./observation-input";
import { readCsvRows, type CsvEntry, type Numbered } from "./read-csv-rows";
import { spellMonth } from "./spell-month";

const STATUS_OF_WORD: Partial<Record<string, string>> = {
  "ước tính": "estimate",
  "sơ bộ": "preliminary",
  "điều chỉnh": "revised",
  "chính thức": "final",
};

/** Rows that give a series another value for the same period and day of publication than a row above. */
function contradictions(rows: readonly Numbered<NewObservation>[]): CellProblem[] {
  const sameAs = (a: NewObservation, b: NewObservation): boolean =>
    a.series === b.series && a.period === b.period && a.published_on === b.published_on;
  return rows.flatMap((row) => {
    const first = rows.find((other) => sameAs(other, row)) ?? row;
    const message = `Khác với dòng ${first.row}: một kỳ chỉ có một giá trị trong mỗi ngày công bố.`;
    return first.value === row.value && first.status === row.status
      ? []
      : [{ row: row.row, column: null, message }];
  });
}

/** The status may be a word of the public file or its code, a month as a spreadsheet writes it. */
function spellWords(entry: CsvEntry): CsvEntry {
  const word = entry.status?.toLocaleLowerCase("vi").normalize("NFC") ?? "";
  return { ...entry, period: spellMonth(entry.period), status: STATUS_OF_WORD[word] ?? word };
}

/** Reads a CSV file of published values. Throws as `readCsvRows` does. */
export function readObservationsCsv(csv: string): NewObservation[] {
  const read = readCsvRows(csv, {
    columns: OBSERVATION_FILE_COLUMNS,
    rule: ObservationInput,
    spell: spellWords,
  });
  const rows = read.map(({ row, ...entry }) => ({ ...toNewObservation(entry), row }));
  const wrong = contradictions(rows);
  return wrong.length > 0 ? refuseCells(wrong) : rows.map(({ row: _, ...entry }) => entry);
}

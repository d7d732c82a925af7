import { folded, readAmount, readSerial } from "./table-cells";

/** A table as texts, its rows counted as a spreadsheet does. */
export interface StatementRow {
  number: number;
  cells: readonly string[];
}

/** Money that came into the account. */
export interface StatementLine {
  row: number;
  /** By which the bank knows it. */
  reference: string;
  happenedAt: Date;
  /** Whole đồng, above 0. */
  amountVnd: number;
  memo: string;
}

export type StatementColumn = "reference" | "date" | "amount" | "memo";

/** What is wrong: a heading that is not there (row 0), a cell that can't be read, a reference that stands twice. */
export interface StatementProblem {
  row: number;
  column: StatementColumn;
}

/** What banks call a column, without marks; the first name that is there counts. */
const NAMES: Record<StatementColumn, readonly string[]> = {
  reference: ["ma giao dich", "so tham chieu", "so but toan", "reference", "transaction id"],
  date: ["ngay giao dich", "thoi gian", "ngay", "transaction date", "date"],
  amount: ["so tien ghi co", "ghi co", "phat sinh co", "credit", "so tien", "amount"],
  memo: ["noi dung giao dich", "noi dung", "dien giai", "mo ta", "description", "remark"],
};
const COLUMNS = Object.keys(NAMES) as StatementColumn[];
/** Above its table a bank writes whose account it is. */
const HEADINGS_WITHIN = 30;

function placesIn(row: StatementRow): Map<StatementColumn, number> {
  const names = row.cells.map(folded);
  return new Map(
    COLUMNS.flatMap((column) => {
      const name = NAMES[column].find((one) => names.includes(one));
      return name === undefined ? [] : [[column, names.indexOf(name)] as const];
    }),
  );
}

const SEVEN_HOURS = 7 * 3_600_000;

/** By the clock of Việt Nam, which has no summer time: 31/12/2026, 31/12/2026 08:15:00, 2026-12-31 08:15 or 46387.3438. */
function readDate(text: string): Date | undefined {
  const [, day, month, year, isoYear, isoMonth, isoDay, hour = "00", minute = "00"] =
    /^(?:(\d\d)[/-](\d\d)[/-](\d{4})|(\d{4})-(\d\d)-(\d\d))(?:[ T](\d\d):(\d\d)(?::\d\d)?)?$/.exec(
      text.trim(),
    ) ?? [];
  const written = `${year ?? isoYear ?? ""}-${month ?? isoMonth ?? ""}-${day ?? isoDay ?? ""}`;
  const instant = new Date(`${written}T${hour}:${minute}:00+07:00`);
  const isReal = !Number.isNaN(instant.getTime());
  // 31/02 would be taken for the 3rd of March.
  const shown = new Date(instant.getTime() + SEVEN_HOURS);
  return isReal && shown.toISOString().startsWith(written) ? instant : readSerial(text.trim());
}

/**
 * Reads the money that came in out of a bank's statement. Rows of money that went are left out. Strict: any
 * heading that is missing and any cell that can't be read is a problem, and then nothing of the file may be
 * taken, because a payment that is overlooked cancels somebody's order.
 */
export function readStatement(rows: readonly StatementRow[]): {
  lines: StatementLine[];
  problems: StatementProblem[];
} {
  const heads = rows.slice(0, HEADINGS_WITHIN);
  const at = heads.findIndex((row) => placesIn(row).size === COLUMNS.length);
  if (at < 0) {
    const best = heads.map(placesIn).toSorted((a, b) => b.size - a.size)[0];
    const missing = COLUMNS.filter((column) => !best?.has(column));
    return { lines: [], problems: missing.map((column) => ({ row: 0, column })) };
  }
  const places = placesIn(rows[at] ?? { number: 0, cells: [] });
  const lines: StatementLine[] = [];
  const problems: StatementProblem[] = [];
  const seen = new Set<string>();
  for (const { number: row, cells } of rows.slice(at + 1)) {
    // A spreadsheet's text may hold signs that no text of the database can.
    const cell = (column: StatementColumn) =>
      (cells[places.get(column) ?? -1] ?? "").replace(/\p{Cc}/gu, "").trim();
    const amountVnd = readAmount(cell("amount"));
    const happenedAt = readDate(cell("date"));
    const reference = cell("reference");
    if (amountVnd === undefined) {
      problems.push({ row, column: "amount" });
    } else if (amountVnd > 0) {
      if (!happenedAt) {
        problems.push({ row, column: "date" });
      }
      if (reference === "" || reference.length > 100 || seen.has(reference)) {
        problems.push({ row, column: "reference" });
      }
      seen.add(reference);
      lines.push({
        row,
        reference,
        happenedAt: happenedAt ?? new Date(0),
        amountVnd,
        memo: cell("memo"),
      });
    }
  }
  return problems.length > 0 ? { lines: [], problems } : { lines, problems };
}

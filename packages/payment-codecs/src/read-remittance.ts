import type { StatementRow } from "./read-statement";
import { folded, readAmount, readSerial } from "./table-cells";

/** Cash of one parcel that a carrier says it has passed on. */
export interface RemittanceLine {
  row: number;
  /** As the file names the order, and as it names the parcel; one of them may be empty. Capitals, no spaces. */
  order: string;
  tracking: string;
  /** When the carrier passed it on, "YYYY-MM-DD". */
  day: string;
  /** Collected from the buyer, whole đồng, above 0. */
  amountVnd: number;
  /** What the carrier kept of it; null where the file tells nothing of that. */
  feeVnd: number | null;
}

/** A row as texts, with the places (from 0) of cells that a spreadsheet would work out: what they come to is not known. */
export interface RemittanceRow extends StatementRow {
  formulas?: readonly number[];
}

export type RemittanceColumn = "order" | "tracking" | "day" | "amount" | "fee";

/** What is wrong: a heading that is not there (row 0), or a cell that can't be read. */
export interface RemittanceProblem {
  row: number;
  column: RemittanceColumn;
}

/** What carriers call a column, without marks; the first name that is there counts. */
const NAMES: Record<RemittanceColumn, readonly string[]> = {
  order: [
    "ma don khach hang",
    "ma don kh",
    "ma don hang shop",
    "ma don shop",
    "ma don rieng",
    "ma tham chieu",
    "client order code",
    "client code",
    "ma don hang",
    "ma don",
    "order code",
    "order",
  ],
  tracking: [
    "ma van don",
    "so van don",
    "ma buu gui",
    "so hieu buu gui",
    "ma don ghn",
    "ma don ghtk",
    "tracking number",
    "tracking code",
    "tracking",
  ],
  day: [
    "ngay chuyen tien",
    "ngay chuyen khoan",
    "ngay tra tien",
    "ngay thanh toan",
    "ngay doi soat",
    "thoi gian chuyen tien",
    "ngay",
    "cod transfer date",
    "transfer date",
    "payment date",
    "date",
  ],
  amount: [
    "tien thu ho",
    "so tien thu ho",
    "tong tien thu ho",
    "tien cod",
    "so tien cod",
    "cod",
    "cod amount",
    "tien da thu",
    "so tien",
    "collected amount",
    "amount",
  ],
  fee: ["tong phi", "phi dich vu", "tong cuoc", "cuoc phi", "phi van chuyen", "phi", "fee"],
};
const COLUMNS = Object.keys(NAMES) as RemittanceColumn[];
/** Above its table a carrier writes whose file it is. */
const HEADINGS_WITHIN = 30;
const LONGEST_NAME = 60;
const TOTAL = /^(tong|cong|total|sum)\b/;

function placesIn({ cells }: StatementRow): Map<RemittanceColumn, number> {
  const heads = cells.map(folded);
  return new Map(
    COLUMNS.flatMap((column) => {
      const name = NAMES[column].find((one) => heads.includes(one));
      return name === undefined ? [] : [[column, heads.indexOf(name)] as const];
    }),
  );
}

/** Headings that must be there and are not: a fee may be missing, and one of the two names. */
function missingIn(places: Map<RemittanceColumn, number>): RemittanceColumn[] {
  const needed: RemittanceColumn[] = places.has("tracking") ? [] : ["order"];
  return [...needed, "day" as const, "amount" as const].filter((column) => !places.has(column));
}

/** 31/12/2026, 1-2-2026, 2026-12-31, with or without a time, or a spreadsheet's 46387. */
function readDay(text: string): string | undefined {
  const [, day, month, year, isoYear, isoMonth, isoDay] =
    /^(?:(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{4})-(\d\d)-(\d\d))(?:[ T,]+\d\d?:\d\d.*)?$/.exec(
      text,
    ) ?? [];
  const two = (part = "") => part.padStart(2, "0");
  const written = `${year ?? isoYear ?? ""}-${two(month ?? isoMonth)}-${two(day ?? isoDay)}`;
  const instant = new Date(`${written}T00:00:00Z`);
  if (!Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(written)) {
    return written;
  }
  const serial = readSerial(text);
  return serial && new Date(serial.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Told by a row's names; without any, by every cell of it. In others people may be called so. */
function isTotal(names: readonly string[], cells: readonly string[]): boolean {
  const told = names.filter((name) => name !== "");
  return (told.length > 0 ? told : cells).some((one) => TOTAL.test(folded(one)));
}

/** What a cell says: a spreadsheet keeps the zeros of a number by writing it as ="007" or '007. */
function plainCell(text = ""): string {
  const plain = text.replace(/\p{Cc}/gu, "").trim();
  return (/^="(.*)"$/.exec(plain)?.[1] ?? plain).replace(/^'/, "").trim();
}

type ReadRow = RemittanceLine | { problems: RemittanceColumn[] } | null;

/** Null for a row that tells of no cash: a total, or a parcel that was paid before. */
function readRow(
  { number: row, cells, formulas = [] }: RemittanceRow,
  places: Map<RemittanceColumn, number>,
): ReadRow {
  const cell = (column: RemittanceColumn) => plainCell(cells[places.get(column) ?? -1]);
  const name = (column: RemittanceColumn) => cell(column).replace(/\s/g, "").toUpperCase();
  const [order, tracking] = [name("order"), name("tracking")];
  if (isTotal([cell("order"), cell("tracking")], cells)) {
    return null;
  }
  const unknown = COLUMNS.filter((column) => formulas.includes(places.get(column) ?? -1));
  if (unknown.length > 0) {
    return { problems: unknown };
  }
  const amountVnd = readAmount(cell("amount"));
  if (amountVnd === 0) {
    return null;
  }
  const day = readDay(cell("day"));
  const feeVnd = places.has("fee") ? readAmount(cell("fee").replace(/^-/, "")) : null;
  const problems: RemittanceColumn[] = [];
  if (order === "" && tracking === "") problems.push(places.has("order") ? "order" : "tracking");
  if (order.length > LONGEST_NAME) problems.push("order");
  if (tracking.length > LONGEST_NAME) problems.push("tracking");
  if (amountVnd === undefined) problems.push("amount");
  if (day === undefined) problems.push("day");
  if (feeVnd === undefined) problems.push("fee");
  return problems.length > 0 || amountVnd === undefined || day === undefined || feeVnd === undefined
    ? { problems }
    : { row, order, tracking, day, amountVnd, feeVnd };
}

/**
 * Reads a carrier's file of cash that it has passed on. Rows of totals and of parcels without cash are left out. Any heading
 * that is missing and any cell that can't be read is a problem, and then nothing of the file may be taken:
 * half a file would leave cash as owed that has long arrived.
 */
export function readRemittance(rows: readonly RemittanceRow[]): {
  lines: RemittanceLine[];
  problems: RemittanceProblem[];
} {
  const heads = rows.slice(0, HEADINGS_WITHIN).map(placesIn);
  const at = heads.findIndex((places) => missingIn(places).length === 0);
  const places = heads[at];
  if (!places) {
    const [best = new Map<RemittanceColumn, number>()] = heads.toSorted((a, b) => b.size - a.size);
    return { lines: [], problems: missingIn(best).map((column) => ({ row: 0, column })) };
  }
  const lines: RemittanceLine[] = [];
  const problems: RemittanceProblem[] = [];
  for (const row of rows.slice(at + 1)) {
    const read = readRow(row, places);
    if (read && "problems" in read) {
      problems.push(...read.problems.map((column) => ({ row: row.number, column })));
    } else if (read) {
      lines.push(read);
    }
  }
  return problems.length > 0 ? { lines: [], problems } : { lines, problems };
}

/** By which a line is known again in another file: the same parcel, day and amount. */
export function remittanceKey(line: Omit<RemittanceLine, "row" | "feeVnd">): string {
  return [line.order, line.tracking, line.day, String(line.amountVnd)].join("|");
}

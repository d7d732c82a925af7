import {
  TOLD_FIELDS,
  type ToldField,
  type ToldTexts,
} from "@cho-lang/retail-statistics/return-amount";
import { RETURN_FILE_COLUMNS } from "@cho-lang/retail-statistics/return-file-columns";
import { isMonth } from "@cho-lang/retail-statistics/return-months";
import { z } from "@medusajs/framework/zod";
import { refuseCells, repeatedRows } from "../official-statistics/csv-table";
import { readCsvRows, type CsvEntry } from "../official-statistics/read-csv-rows";
import { spellMonth } from "../official-statistics/spell-month";

/** The most rows of a file: each is locked and written with all others. */
const MOST_ROWS = 500;

/** A return of a seller of the province's list, as a row of a file tells it. */
export interface ListedReturn {
  /** Number of the row as a spreadsheet counts it: the headings are row 1. */
  row: number;
  /** The province's own number for the seller. */
  code: string;
  /** YYYY-MM. */
  month: string;
  nothing_sold: boolean;
  /** As typed: what is wrong with a figure is said by the rules of returns. */
  texts: ToldTexts;
  /** Why a filed return is corrected; "" for the first. */
  reason: string;
}

const typed = z.string().max(200, "Số dài quá.");

const Row = z
  .object({
    code: z.string().min(1, "Không để trống."),
    month: z.string().refine(isMonth, "Tháng viết như 10/2026 hoặc 2026-10."),
    nothing_sold: z.enum(["", "x", "có"], "Ghi x nếu tháng này không bán gì, không thì để trống."),
    reason: z.string().max(300, "Lý do không quá 300 ký tự."),
    ...(Object.fromEntries(TOLD_FIELDS.map((field) => [field, typed])) as Record<
      ToldField,
      typeof typed
    >),
  })
  .refine((row) => row.nothing_sold === "" || TOLD_FIELDS.every((field) => isNothing(row[field])), {
    path: ["nothing_sold"],
    message: "Đã ghi không bán gì thì để trống các ô tiền và số đơn.",
  });

/**
 * Reads a file of monthly returns of sellers without a shop. Throws as `readCsvRows` does, and for a seller's
 * month that stands there twice or more rows than one file may have.
 */
export function readListedReturns(csv: string): ListedReturn[] {
  const rows = readCsvRows(csv, { columns: RETURN_FILE_COLUMNS, rule: Row, spell: spellWords });
  if (rows.length > MOST_ROWS) {
    const message = `Mỗi tệp có nhiều nhất ${MOST_ROWS} dòng, hãy chia nhỏ.`;
    return refuseCells([{ row: rows[MOST_ROWS]?.row ?? MOST_ROWS, column: null, message }]);
  }
  const twice = repeatedRows(rows, "Mã", ({ code, month }) => `${month} ${code}`);
  if (twice.length > 0) return refuseCells(twice);
  return rows.map(({ row, code, month, nothing_sold, reason, ...texts }) => ({
    row,
    code,
    month,
    nothing_sold: nothing_sold !== "",
    texts,
    reason,
  }));
}

function isNothing(text: string): boolean {
  return text === "" || text === "0";
}

function spellWords(entry: CsvEntry): CsvEntry {
  const mark = entry.nothing_sold?.toLocaleLowerCase("vi").normalize("NFC") ?? "";
  return { ...entry, month: spellMonth(entry.month), nothing_sold: mark };
}

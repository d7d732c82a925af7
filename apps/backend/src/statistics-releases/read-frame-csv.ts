import { communeByCode } from "@cho-lang/ocop/communes";
import { FRAME_FILE_COLUMNS } from "@cho-lang/retail-statistics/frame-file-columns";
import { periodKind } from "@cho-lang/retail-statistics/period";
import { z } from "@medusajs/framework/zod";
import { refuseCells, repeatedRows } from "../official-statistics/csv-table";
import { readCsvRows, type CsvEntry, type Numbered } from "../official-statistics/read-csv-rows";
import { spellMonth } from "../official-statistics/spell-month";
import { codeOfWord, KIND_WORDS, SIZE_WORDS } from "./frame-words";

const text = (most: number) =>
  z.string().min(1, "Không để trống.").max(most, `Không quá ${most} ký tự.`);
const MONTH_TEXT = "Tháng viết như 10/2026 hoặc 2026-10.";
const month = z.string().refine((value) => periodKind(value) === "month", MONTH_TEXT);
const orNull = <T extends z.ZodType>(rule: T) =>
  z.union([z.literal("").transform(() => null), rule]);

const FrameRow = z
  .object({
    code: text(40),
    name: text(200),
    kind: z.enum(
      ["cooperative", "cooperative_group", "household", "farm", "enterprise"],
      "Loại là hợp tác xã, tổ hợp tác, hộ, trang trại hoặc doanh nghiệp.",
    ),
    size: z.enum(["micro", "small", "medium", "large"], "Quy mô là siêu nhỏ, nhỏ, vừa hoặc lớn."),
    commune_code: z
      .string()
      .refine(
        (code) => communeByCode(code) !== null,
        "Mã xã không có trong 54 xã, phường của tỉnh.",
      )
      .transform((code) => communeByCode(code)?.code ?? code),
    from_month: month,
    until_month: orNull(month),
    merged_into: orNull(text(40)),
    /** Address of its shop on this market, the last part of it. */
    shop: orNull(text(100)),
  })
  .refine(({ from_month, until_month }) => until_month === null || from_month <= until_month, {
    path: ["until_month"],
    message: "Tháng cuối không thể trước tháng đầu.",
  })
  .refine(({ merged_into, until_month }) => merged_into === null || until_month !== null, {
    path: ["until_month"],
    message: "Đã nhập vào nhà khác thì phải có tháng cuối.",
  });
export type FrameRow = Numbered<z.infer<typeof FrameRow>>;

/** Reads a list of sellers. Throws as `readCsvRows` does, and for a number or a shop that stands there twice. */
export function readFrameCsv(csv: string): FrameRow[] {
  const rows = readCsvRows(csv, { columns: FRAME_FILE_COLUMNS, rule: FrameRow, spell: spellWords });
  const wrong = [
    ...repeatedRows(rows, "Mã", ({ code }) => code),
    ...repeatedRows(rows, "Gian hàng", ({ shop }) => shop),
  ];
  return wrong.length > 0 ? refuseCells(wrong) : rows;
}

function spellWords(entry: CsvEntry): CsvEntry {
  const word = (field: string) => entry[field]?.toLocaleLowerCase("vi").normalize("NFC") ?? "";
  return {
    ...entry,
    from_month: spellMonth(entry.from_month),
    until_month: spellMonth(entry.until_month),
    kind: codeOfWord(KIND_WORDS, word("kind")),
    size: codeOfWord(SIZE_WORDS, word("size")),
  };
}

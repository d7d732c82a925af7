import { communeByCode } from "@cho-lang/ocop/communes";
import { periodKind } from "@cho-lang/retail-statistics/period";
import { z } from "@medusajs/framework/zod";
import { readCsvTable, refuseCells, type CellProblem } from "../official-statistics/csv-table";

/** Columns of a file by their heading. */
const COLUMNS = {
  Mã: "code",
  Tên: "name",
  Loại: "kind",
  "Quy mô": "size",
  "Mã xã": "commune_code",
  "Từ tháng": "from_month",
  "Đến tháng": "until_month",
  "Nhập vào": "merged_into",
  "Gian hàng": "shop",
} as const;

type ColumnName = keyof typeof COLUMNS;
const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

const KINDS: Partial<Record<string, string>> = {
  "hợp tác xã": "cooperative",
  "tổ hợp tác": "cooperative_group",
  hộ: "household",
  "trang trại": "farm",
  "doanh nghiệp": "enterprise",
};
const SIZES: Partial<Record<string, string>> = {
  "siêu nhỏ": "micro",
  nhỏ: "small",
  vừa: "medium",
  lớn: "large",
};

const text = (most: number) =>
  z.string().min(1, "Không để trống.").max(most, `Không quá ${most} ký tự.`);
const MONTH_TEXT = "Tháng viết như 2026-10.";
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
export type FrameRow = z.infer<typeof FrameRow>;

/**
 * Reads a list of sellers: CSV with commas or semicolons and headings; other columns are passed over.
 * Throws `invalid_input` that names each wrong cell: nothing is taken of a file with a single one.
 */
export function readFrameCsv(csv: string): FrameRow[] {
  const [first = [], ...lines] = readCsvTable(csv);
  const headings = first.map((heading) => heading.normalize("NFC"));
  const missing = COLUMN_NAMES.filter((name) => !headings.includes(name));
  if (missing.length > 0) {
    return refuseCells(missing.map((column) => ({ row: 1, column, message: "Thiếu cột này." })));
  }
  const read = lines.map((cells) => FrameRow.safeParse(toEntry(headings, cells)));
  const problems = read.flatMap(({ error }, index) =>
    (error?.issues ?? []).map(({ path, message }) => ({
      row: index + 2,
      column: COLUMN_NAMES.find((name) => COLUMNS[name] === path[0]) ?? null,
      message,
    })),
  );
  const rows = read.flatMap(({ data }) => data ?? []);
  const wrong = problems.length > 0 ? problems : repeated(rows);
  return wrong.length > 0 ? refuseCells(wrong) : rows;
}

function toEntry(headings: readonly string[], cells: readonly string[]): Record<string, string> {
  const entry: Record<string, string> = Object.fromEntries(
    COLUMN_NAMES.map((name) => [COLUMNS[name], cells[headings.indexOf(name)] ?? ""]),
  );
  const word = (field: string) => entry[field]?.toLocaleLowerCase("vi").normalize("NFC") ?? "";
  return {
    ...entry,
    kind: KINDS[word("kind")] ?? word("kind"),
    size: SIZES[word("size")] ?? word("size"),
  };
}

/** Rows whose number, or whose shop, an earlier row has already. */
function repeated(rows: readonly FrameRow[]): CellProblem<ColumnName>[] {
  const columns = [
    ["Mã", ({ code }: FrameRow) => code],
    ["Gian hàng", ({ shop }: FrameRow) => shop],
  ] as const;
  return columns.flatMap(([column, valueOf]) => {
    const seen = new Map<string, number>();
    return rows.flatMap((row, index) => {
      const value = valueOf(row);
      const before = value === null ? undefined : seen.get(value);
      if (value !== null && before === undefined) seen.set(value, index + 2);
      return before === undefined
        ? []
        : [{ row: index + 2, column, message: `Trùng với dòng ${before}.` }];
    });
  });
}

import { MarketError } from "../../errors/market-error";
import { readListedReturns } from "../read-listed-returns";

const HEADINGS =
  "Mã;Tháng;Sàn khác;Trang riêng;Tin nhắn;Điện thoại;Bán tại chỗ;Bán buôn;Số đơn;Không bán gì;Lý do sửa";

const file = (...rows: string[]) => [HEADINGS, ...rows].join("\n");

function problemsOf(csv: string): unknown {
  try {
    readListedReturns(csv);
  } catch (error) {
    return error instanceof MarketError ? error.details?.cells : error;
  }
  return null;
}

describe("a file of returns of sellers without a shop", () => {
  it("is read as it was typed, with the number of each row", () => {
    const [sold, nothing] = readListedReturns(
      `\uFEFF${file("MH-1;2026-10;1.500.000;;2,000,000;;5 triệu;;12 đơn;;", "MH-2;2026-10;;;;;;;;X;Ghi nhầm")}`,
    );
    expect(sold).toEqual({
      row: 2,
      code: "MH-1",
      month: "2026-10",
      nothing_sold: false,
      texts: {
        other_floors: "1.500.000",
        own_site: "",
        chat: "2,000,000",
        phone: "",
        counter: "5 triệu",
        wholesale: "",
        orders: "12 đơn",
      },
      reason: "",
    });
    expect(nothing).toMatchObject({ row: 3, nothing_sold: true, reason: "Ghi nhầm" });
  });

  it("may write its months as a spreadsheet does, and counts its rows, blank ones too", () => {
    const blank = ";;;;;;;;;;";
    const rows = [
      "1;10/2026;1;;;;;;;;",
      "",
      "2;9/2026;1;;;;;;;;",
      blank,
      '"3";2026-10;1;;;;;;;;"a\nb"',
    ];
    expect(
      readListedReturns(file(...rows)).map(({ row, code, month }) => [row, code, month]),
    ).toEqual([
      [2, "1", "2026-10"],
      [4, "2", "2026-09"],
      [6, "3", "2026-10"],
    ]);
    expect(problemsOf(`\n${file(...rows, "4;quý 4;1;;;;;;;;")}`)).toMatchObject([
      { row: 8, column: "Tháng" },
    ]);
    expect(problemsOf(file("", "1;2026-10"))).toMatchObject([{ row: 3, column: null }]);
    expect(problemsOf(file(rows[0] ?? "", "", rows[0] ?? ""))).toMatchObject([
      { row: 4, message: "Trùng với dòng 2." },
    ]);
  });

  it.each([
    ["no number", ";2026-10;1;;;;;;;;", "Mã"],
    ["a month that there is not", "1;13/2026;1;;;;;;;;", "Tháng"],
    ["a quarter", "1;2026-Q4;1;;;;;;;;", "Tháng"],
    ["another mark", "1;2026-10;;;;;;;;không;", "Không bán gì"],
    ["amounts beside the mark", "1;2026-10;5;;;;;;;x;", "Không bán gì"],
    ["a reason without end", `1;2026-10;5;;;;;;;;${"a".repeat(301)}`, "Lý do sửa"],
  ])("is refused for %s", (_what, row, column) => {
    expect(problemsOf(file("9;2026-10;1;;;;;;;;", row))).toMatchObject([{ row: 3, column }]);
  });

  it("is refused for a month that stands there twice, missing columns and no rows", () => {
    const row = "1;2026-10;1;;;;;;;;";
    const twice = file(row, row.replace("-10", "-09"), row);
    expect(problemsOf(twice)).toEqual([{ row: 4, column: "Mã", message: "Trùng với dòng 2." }]);
    expect(problemsOf("Mã;Tháng\n1;2026-10")).toHaveLength(9);
    expect(problemsOf(HEADINGS)).toMatchObject([{ row: 2, column: null }]);
    const many = Array.from({ length: 501 }, (_, at) => row.replace("1", `MH-${String(at)}`));
    expect(problemsOf(file(...many))).toMatchObject([{ row: 502, column: null }]);
  });
});

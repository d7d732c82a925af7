import { readStatement, type StatementRow } from "../read-statement";

function table(...rows: string[][]): StatementRow[] {
  return rows.map((cells, at) => ({ number: at + 1, cells }));
}

const HEADINGS = ["Ngày giao dịch", "Số tham chiếu", "Ghi nợ", "Ghi có", "Nội dung"];
const ROW = ["26/11/2026 08:15:00", "FT26330001", "", "120.000", "CL7K2M9QAB"];

describe("a bank's statement", () => {
  it("tells what came in, under whatever a bank writes above it", () => {
    const { lines, problems } = readStatement(
      table(
        ["SAO KÊ TÀI KHOẢN", "", "8000205012345"],
        HEADINGS,
        ROW,
        ["27/11/2026", "FT26331002", "50.000", "", "rút tiền"],
        ["2026-11-28 00:05", "FT26332003", "", "1,250,000.00", "tien hang"],
      ),
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      {
        row: 3,
        reference: "FT26330001",
        happenedAt: new Date("2026-11-26T01:15:00Z"),
        amountVnd: 120_000,
        memo: "CL7K2M9QAB",
      },
      {
        row: 5,
        reference: "FT26332003",
        happenedAt: new Date("2026-11-27T17:05:00Z"),
        amountVnd: 1_250_000,
        memo: "tien hang",
      },
    ]);
  });

  it("is read in English too", () => {
    const english = ["Transaction Date", "Reference", "Description", "Credit (VND)"];
    const row = ["26/11/2026", "A1", "CL7K2M9QAB", "+120,000 VND"];
    expect(readStatement(table(english, row)).lines).toMatchObject([{ amountVnd: 120_000 }]);
  });

  it("is read with days as a spreadsheet keeps them, by the clock of Việt Nam", () => {
    const days = ["46352", "46352.3438"].map((day, at) => [day, `A${String(at)}`, "", "1", ""]);
    expect(readStatement(table(HEADINGS, ...days)).lines.map((line) => line.happenedAt)).toEqual([
      new Date("2026-11-25T17:00:00Z"),
      new Date("2026-11-26T01:15:00Z"),
    ]);
  });

  it("has no signs that no text of a database can hold", () => {
    const row = ["26/11/2026", "A\u00001", "", "1", "CL7K\u0000 2M9QAB"];
    expect(readStatement(table(HEADINGS, row)).lines).toMatchObject([
      { reference: "A1", memo: "CL7K 2M9QAB" },
    ]);
  });

  it("says which headings it misses", () => {
    const { problems } = readStatement(table(["Ngày", "Ghi có"], ["26/11/2026", "1"]));
    expect(problems).toEqual([
      { row: 0, column: "reference" },
      { row: 0, column: "memo" },
    ]);
  });

  it.each<[string, string[], string]>([
    ["half an amount", ["26/11/2026", "A", "", "120.5", ""], "amount"],
    ["groups that are none", ["26/11/2026", "A", "", "12.00.00", ""], "amount"],
    ["a debt", ["26/11/2026", "A", "", "-120.000", ""], "amount"],
    ["words for money", ["26/11/2026", "A", "", "=SUM(A1)", ""], "amount"],
    ["a day that does not exist", ["31/02/2026", "A", "", "1", ""], "date"],
    ["a month first", ["11/26/2026", "A", "", "1", ""], "date"],
    ["no reference", ["26/11/2026", "", "", "1", ""], "reference"],
    ["a reference that stands twice", ROW, "reference"],
  ])("is refused whole for %s", (_what, wrong, column) => {
    const { lines, problems } = readStatement(table(HEADINGS, ROW, wrong));
    expect(lines).toEqual([]);
    expect(problems).toEqual([{ row: 3, column }]);
  });

  it("may have nothing in it", () => {
    expect(readStatement(table(HEADINGS))).toEqual({ lines: [], problems: [] });
  });
});

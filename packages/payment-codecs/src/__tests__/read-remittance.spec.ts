import type { StatementRow } from "../read-statement";
import { readRemittance, remittanceKey } from "../read-remittance";

function table(...rows: string[][]): StatementRow[] {
  return rows.map((cells, at) => ({ number: at + 1, cells }));
}

const HEADINGS = [
  "STT",
  "Mã đơn khách hàng",
  "Mã vận đơn",
  "Tiền thu hộ (đ)",
  "Phí",
  "Ngày chuyển tiền",
];

describe("a carrier's file of cash", () => {
  it("tells each parcel's cash, under whatever the carrier writes above it, and leaves the total out", () => {
    const { lines, problems } = readRemittance(
      table(
        ["BẢNG ĐỐI SOÁT TIỀN THU HỘ"],
        HEADINGS,
        ["1", "cl7k2m9q", "L8 ABC 01", "400.000", "22.000", "5/1/2026"],
        ["2", "CL7K2M9R", "L8ABC02", "1,250,000", "-15.500", "2026-12-31 08:15:00"],
        ["3", "CL7K2M9S", "L8ABC03", "0", "15.500", "31-12-2026"],
        ["Tổng cộng", "", "", "1.650.000", "53.000", ""],
      ),
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      {
        row: 3,
        order: "CL7K2M9Q",
        tracking: "L8ABC01",
        day: "2026-01-05",
        amountVnd: 400_000,
        feeVnd: 22_000,
      },
      {
        row: 4,
        order: "CL7K2M9R",
        tracking: "L8ABC02",
        day: "2026-12-31",
        amountVnd: 1_250_000,
        feeVnd: 15_500,
      },
    ]);
  });

  it("is read in English, with one name, no fees and a spreadsheet's days", () => {
    const rows = table(
      ["Tracking number", "COD amount", "Transfer date"],
      ["GHN1", "90000", "46387"],
    );
    expect(readRemittance(rows).lines).toEqual([
      { row: 2, order: "", tracking: "GHN1", day: "2026-12-31", amountVnd: 90_000, feeVnd: null },
    ]);
  });

  it.each([
    ["1.250.000", 1_250_000],
    ["1,250,000.00", 1_250_000],
    ["1 250 000 VNĐ", 1_250_000],
    ["+1250000đ", 1_250_000],
  ])("reads %s as whole đồng", (text, amountVnd) => {
    const { lines } = readRemittance(table(["Mã đơn", "COD", "Ngày"], ["CL1", text, "1/2/2026"]));
    expect(lines).toMatchObject([{ amountVnd }]);
  });

  it("reads a number that a spreadsheet was to leave alone", () => {
    const { lines } = readRemittance(
      table(
        ["Mã đơn", "Mã vận đơn", "COD", "Ngày"],
        ['="CL1"', "'007", "5000", "1/2/2026"],
        ["", '="008"', "5000", "1/2/2026"],
      ),
    );
    expect(lines).toMatchObject([
      { order: "CL1", tracking: "007" },
      { order: "", tracking: "008" },
    ]);
  });

  it("takes no sum that a spreadsheet has still to work out, but leaves totals of such sums out", () => {
    const rows = table(
      ["Mã đơn", "COD", "Ngày"],
      ["CL1", "", "1/2/2026"],
      ["Tổng cộng", "", ""],
    ).map((row) => ({ ...row, formulas: row.number === 1 ? [] : [1] }));
    expect(readRemittance(rows)).toEqual({ lines: [], problems: [{ row: 2, column: "amount" }] });
  });

  it("takes no buyer's name for a total", () => {
    const rows = table(
      ["Người nhận", "Mã đơn", "COD", "Ngày"],
      ["Cộng Hòa", "CL1", "5000", "1/2/2026"],
    );
    expect(readRemittance(rows).lines).toHaveLength(1);
  });

  it.each([
    ["a heading", ["Mã đơn", "COD"], ["CL1", "5.000"], { row: 0, column: "day" }],
    ["both names' headings", ["COD", "Ngày"], ["5.000", "1/2/2026"], { row: 0, column: "order" }],
    ["a name", ["Mã đơn", "COD", "Ngày"], ["", "5.000", "1/2/2026"], { row: 2, column: "order" }],
    [
      "a true day",
      ["Mã đơn", "COD", "Ngày"],
      ["CL1", "5.000", "31/2/2026"],
      { row: 2, column: "day" },
    ],
    [
      "an amount",
      ["Mã đơn", "COD", "Ngày"],
      ["CL1", "-5.000", "1/2/2026"],
      { row: 2, column: "amount" },
    ],
    [
      "whole đồng",
      ["Mã đơn", "COD", "Ngày"],
      ["CL1", "5.0001", "1/2/2026"],
      { row: 2, column: "amount" },
    ],
    [
      "a fee that can be read",
      ["Mã đơn", "COD", "Ngày", "Phí"],
      ["CL1", "5.000", "1/2/2026", "miễn"],
      { row: 2, column: "fee" },
    ],
  ])("is refused whole without %s", (_name, headings, cells, problem) => {
    const good = cells.length === 3 && headings.length === 3 ? [["CL2", "1000", "1/1/2026"]] : [];
    const { lines, problems } = readRemittance(table(headings, cells, ...good));
    expect(lines).toEqual([]);
    expect(problems).toContainEqual(problem);
  });

  it("knows a line again by its parcel, day and amount, whatever the fee", () => {
    const [one, other] = ["5.000", "6.000"].map(
      (fee) =>
        readRemittance(table(["Mã đơn", "COD", "Ngày", "Phí"], ["CL1", "9.000", "1/2/2026", fee]))
          .lines[0],
    );
    expect(one && remittanceKey(one)).toBe("CL1||2026-02-01|9000");
    expect(other && remittanceKey(other)).toBe("CL1||2026-02-01|9000");
  });
});

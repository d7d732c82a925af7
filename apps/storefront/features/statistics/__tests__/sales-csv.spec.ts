import type { Sales } from "@/lib/medusa/statistics";
import { communeMonthCsv } from "../commune-month-csv";
import { isTableName, salesCsv } from "../sales-csv";

const sales: Sales = {
  demonstration: true,
  asOf: "2026-11-23T12:00:00.000Z",
  through: "2026-11",
  definition: { vi: "", en: "" },
  disclosure: { vi: "", en: "" },
  total: { orders: 3, goods: 400_000, delivery: 50_000 },
  byMonth: [{ month: "2026-11", orders: 3, goods: 400_000, delivery: 50_000 }],
  byCommune: [
    { key: "06978", orders: 1, goods: 100_000 },
    { key: "06886", orders: 2, goods: 300_000 },
  ],
  byGroup: [{ key: 1, orders: 3, goods: 400_000 }],
  byStar: [
    { key: null, orders: 1, goods: 100_000 },
    { key: 4, orders: 2, goods: 300_000 },
  ],
  withheld: { byMonth: [], byCommune: [], byGroup: [], byStar: [] },
};

/** The same with two communes that may not be told apart. */
const withheld: Sales = {
  ...sales,
  byMonth: [{ month: "2026-11", orders: null, goods: null, delivery: null }],
  byCommune: sales.byCommune.map(({ key }) => ({ key, orders: null, goods: null })),
  withheld: {
    ...sales.withheld,
    byCommune: [{ area: "Huyện Ba Chẽ", keys: ["06978", "06886"], goods: 400_000 }],
  },
};

describe("salesCsv", () => {
  it("writes 18 months, goods and delivery apart, every row marked", () => {
    const lines = salesCsv(sales, "theo-thang").trimEnd().split("\r\n");
    expect(lines).toHaveLength(19);
    expect(lines.at(-1)).toBe("2026-11,400000,50000,3,Số liệu minh họa,2026-11-23T12:00:00.000Z");
    expect(lines.slice(1).every((line) => line.includes("Số liệu minh họa"))).toBe(true);
  });

  it("names communes, the largest first", () => {
    const lines = salesCsv(sales, "theo-xa").split("\r\n");
    expect(lines[1]).toMatch(/^Xã Hải Lạng,300000,2,/);
  });

  it("puts stars in their order and the goods without one last", () => {
    const lines = salesCsv(sales, "theo-sao").split("\r\n");
    expect(lines[1]).toMatch(/^4 sao,/);
    expect(lines[2]).toMatch(/^Không có sao còn hiệu lực,/);
  });

  it("does not call real figures a demonstration", () => {
    expect(salesCsv({ ...sales, demonstration: false }, "theo-nhom")).not.toContain("minh họa");
  });
});

describe("isTableName", () => {
  it("knows its tables and nothing that an object has anyway", () => {
    expect(isTableName("theo-xa")).toBe(true);
    expect(isTableName("constructor")).toBe(false);
    expect(isTableName("")).toBe(false);
  });

  it("tells as one what may not be told apart, with the names of all", () => {
    expect(salesCsv(withheld, "theo-xa").split("\r\n")[1]).toMatch(
      /^"Huyện Ba Chẽ cũ: gộp 2 nơi: Xã Ba Chẽ, Xã Hải Lạng",400000,,/,
    );
    expect(salesCsv(withheld, "theo-thang").split("\r\n").at(-2)).toMatch(/^2026-11,,,,/);
  });
});

describe("communeMonthCsv", () => {
  it("writes a row for each cell, empty where it is not published", () => {
    const csv = communeMonthCsv({
      demonstration: false,
      asOf: "2026-11-23T12:00:00.000Z",
      columns: [{ months: ["2026-10", "2026-11"] }, { months: ["2026-09"] }],
      rows: [
        { area: null, communes: ["06994"], cells: [5, null] },
        { area: "Huyện Ba Chẽ", communes: ["06978", "06979"], cells: [0, 7] },
      ],
    });
    const stamp = "Số liệu thật,2026-11-23T12:00:00.000Z";
    expect(csv.trimEnd().split("\r\n").slice(1)).toEqual([
      `Đặc khu Vân Đồn,2026-10 + 2026-11,5,${stamp}`,
      `Đặc khu Vân Đồn,2026-09,,${stamp}`,
      `"Huyện Ba Chẽ cũ: gộp 2 nơi: Xã Ba Chẽ, Xã Kỳ Thượng",2026-10 + 2026-11,0,${stamp}`,
      `"Huyện Ba Chẽ cũ: gộp 2 nơi: Xã Ba Chẽ, Xã Kỳ Thượng",2026-09,7,${stamp}`,
    ]);
  });
});

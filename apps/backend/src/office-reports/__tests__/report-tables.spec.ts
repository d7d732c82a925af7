import { strFromU8, unzipSync } from "fflate";
import type { DeliveredSaleSum } from "../../modules/sales/delivered-sale-sum";
import { toSalesReport } from "../../sales-report/to-sales-report";
import { addUp } from "../add-up";
import { monthlyPoints } from "../monthly-points";
import { columns } from "../columns";
import { periodText } from "../report-facts";
import { reportWorkbook } from "../report-workbook";
import { glutTable, seasonTable } from "../tables/notice-tables";
import { productsTable } from "../tables/products-table";
import { visitsTable } from "../tables/visits-table";
import { buyersTable } from "../tables/buyers-table";
import { salesTables } from "../tables/sales-tables";

const TABLE = {
  id: "bang",
  title: "Bảng",
  note: "",
  columns: columns("Xã", "Đơn", "Tiền"),
  rows: [
    ["A", 1, 10],
    ["B", 2, null],
    ["Gộp 2 mục", 4, 30],
  ],
};

describe("addUp", () => {
  it("writes the sum of each column below it", () => {
    expect(addUp(TABLE, [7, 40]).total).toEqual(["Cộng", 7, 40]);
    expect(addUp(TABLE, [null, undefined]).total).toEqual(["Cộng", 7, null]);
  });

  it("refuses a table that does not come to what was counted", () => {
    expect(() => addUp(TABLE, [8, 40])).toThrow(/rows come to 7, the count to 8/);
  });
});

it("a workbook of a demonstration says so in every sheet, which may be copied alone", () => {
  const report = {
    period: "2026-10",
    from: "2026-10-01",
    until: "2026-10-31",
    over: true,
    as_of: "2026-11-27T03:00:00Z",
    tables: [addUp(TABLE, [7, 40]), addUp({ ...TABLE, id: "bang-hai" }, [7, 40])],
    missing: [],
    target: null,
  };
  const marked = (demonstration: boolean) =>
    Object.entries(unzipSync(reportWorkbook({ ...report, demonstration })))
      .filter(([path]) => path.startsWith("xl/worksheets/"))
      .map(([, bytes]) => strFromU8(bytes).includes("BẢN MINH HỌA"));
  expect(marked(true)).toEqual([true, true, true]);
  expect(marked(false)).toEqual([false, false, false]);
});

it("tells visits by month, and none of a month before the first count or to come", () => {
  const counted = [{ month: "2026-11", visits: 120 }];
  const months = ["2026-09", "2026-10", "2026-11", "2026-12"];
  const since = { since: "2026-10-14", today: "2026-11-27" } as const;
  const table = visitsTable(counted, months, since);
  expect(table.rows.map(([, visits]) => visits)).toEqual([null, 0, 120, null]);
  expect(table.total).toEqual(["Cộng", 120]);
  expect(table.note).toContain("14/10/2026");
});

describe("salesTables", () => {
  const sum = (of: DeliveredSaleSum["of"], key: string | null, goods: number, sellers = 9) => ({
    of,
    key,
    orders: goods / 10,
    goods_vnd: String(goods),
    delivery_vnd: "0",
    sellers,
    largest: Array.from({ length: sellers }, (_, at) => ({
      seller: `${String(key)}${String(at)}`,
      goods_vnd: String(goods / sellers),
    })),
  });
  const facts = { demonstration: false, as_of: "2026-11-01T00:00:00.000Z", through: "2026-11" };

  it("tell small communes together, so that the totals are still whole", () => {
    const sums = [
      sum("total", null, 990, 18),
      sum("commune", "06886", 450),
      sum("commune", "06889", 450),
      sum("commune", "06892", 90, 1),
      sum("group", "1", 990),
      sum("star", "4", 990),
    ];
    const [communes, groups] = salesTables(toSalesReport(sums, facts));
    expect(communes?.total).toEqual(["Cộng", 99, 990]);
    expect(JSON.stringify(communes?.rows)).not.toMatch(/\b90\b/);
    expect(groups?.total).toEqual(["Cộng", 990]);
  });

  it("tell nothing of a period in which hardly anybody sold", () => {
    const sums = [sum("total", null, 100, 1), sum("commune", "06886", 100, 1)];
    for (const table of salesTables(toSalesReport(sums, facts))) {
      expect(table).toMatchObject({ rows: [], total: null });
    }
  });
});

describe("buyersTable", () => {
  const one = (seller: string | null, to_business: boolean | null, goods_vnd: number) => ({
    seller,
    to_business,
    orders: 1,
    goods_vnd,
  });
  const three = (to_business: boolean, goods_vnd: number) =>
    ["a", "b", "c"].map((seller) => one(seller, to_business, goods_vnd));
  const all = (orders: number, goods_vnd: number) => ({ ...one(null, null, goods_vnd), orders });

  it("has what organisations bought beside the retail, and both add up to everything", () => {
    const table = buyersTable([...three(false, 100), ...three(true, 20), all(6, 360)]);
    expect(table.rows.map((row) => row.slice(1))).toEqual([
      [3, 300],
      [3, 60],
    ]);
    expect(table.total).toEqual(["Cộng", 6, 360]);
    expect(() => buyersTable([...three(false, 100), all(3, 301)])).toThrow(/300/);
  });

  it("tells neither where one of them would give a seller away", () => {
    const table = buyersTable([...three(false, 100), one("a", true, 20), all(4, 320)]);
    expect(table).toMatchObject({ rows: [], total: null });
    expect(buyersTable([...three(false, 100), all(3, 300)]).rows[1]?.slice(1)).toEqual([0, 0]);
  });
});

it("a commune's stars beside its products come to the same sums", () => {
  const products = { communes: [{ commune_code: "06886", live: 5, stale: 2 }], live: 5 };
  const star = { commune_code: "06886", by_star: { 3: 1, 4: 2, 5: 0 }, ending: 1 };
  expect(productsTable(products, [star]).total).toEqual(["Cộng", 5, 2, 1, 2, 0, 1]);
  expect(() => productsTable({ ...products, live: 6 }, [star])).toThrow(/Đang bán/);
  expect(() => productsTable(products, [{ ...star, commune_code: "06889" }])).toThrow(/3 sao/);
});

it("notices name what is left over and what comes into season", () => {
  const eggs = {
    title: "Trứng vịt biển",
    seller: "HTX Đồng Tiến",
    commune_code: "06886",
    shelf_life_days: 30,
    season_months: null,
    available: 400,
    sold: 900,
  };
  const custard = { ...eggs, title: "Na Đông Triều", available: 10, season_months: ["7", "8"] };
  expect(glutTable([eggs, custard]).rows).toEqual([
    ["Trứng vịt biển", "HTX Đồng Tiến", "Xã Hải Lạng", 30],
  ]);
  expect(seasonTable([eggs, custard], 7).rows).toEqual([
    ["Na Đông Triều", "HTX Đồng Tiến", "Xã Hải Lạng", "bắt đầu"],
  ]);
});

it("monthly points are those of years without a gap, Tết's two months as one", () => {
  const months = ["03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
  const totals = new Map([
    ["2025-01/2025-02", 20],
    ...months.map((month): [string, number] => [`2025-${month}`, 10]),
    ["2025", 130],
    ["2026-03", 10],
  ]);
  const points = monthlyPoints(totals);
  expect(points).toHaveLength(11);
  expect(points[0]).toEqual({ period: "2025-01/2025-02", year: "2025", value: 20 });
});

it.each([
  ["2026-10", "tháng 10/2026"],
  ["2026-Q3", "quý 3/2026"],
  ["2026-H1", "6 tháng đầu năm 2026"],
  ["2026-H2", "6 tháng cuối năm 2026"],
  ["2026", "năm 2026"],
])("%s is called %s", (period, text) => {
  expect(periodText(period)).toBe(text);
});

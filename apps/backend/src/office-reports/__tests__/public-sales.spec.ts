import { publicTotal } from "../public-total";
import { releasedTables, totalTable } from "../tables/public-sales-tables";

type Report = Parameters<typeof publicTotal>[0];

const full = (goods_vnd: number | null) => ({
  orders: goods_vnd === null ? null : goods_vnd / 10,
  goods_vnd,
  delivery_vnd: null,
});

/** September told, October and November told as one sum, December told. */
const REPORT: Report = {
  demonstration: true,
  total: full(1000),
  by_month: [
    { month: "2026-09", ...full(200) },
    { month: "2026-10", ...full(null) },
    { month: "2026-11", ...full(null) },
    { month: "2026-12", ...full(300) },
  ],
  withheld: {
    by_month: [{ area: null, keys: ["2026-10", "2026-11"], goods_vnd: 500 }],
    by_commune: [],
    by_group: [],
    by_star: [],
  },
};

describe("a period's total is put together from public ones", () => {
  it.each([
    ["of months that are told", ["2026-08", "2026-09"], { orders: 20, goods_vnd: 200 }],
    ["of nothing", ["2026-07", "2026-08"], { orders: 0, goods_vnd: 0 }],
    [
      "with months that are told as one sum",
      ["2026-10", "2026-11", "2026-12"],
      { orders: null, goods_vnd: 800 },
    ],
    ["never of one of these alone", ["2026-11"], { orders: null, goods_vnd: null }],
    [
      "nor with others beside it",
      ["2026-07", "2026-08", "2026-09", "2026-10"],
      { orders: null, goods_vnd: null },
    ],
  ])("%s", (_what, months, total) => {
    expect(publicTotal(REPORT, months)).toEqual(total);
  });

  it("of real months only where each of them is released, and then without orders", () => {
    const real = { ...REPORT, demonstration: false };
    expect(publicTotal(real, ["2026-09"])).toEqual({ orders: null, goods_vnd: 200 });
    const untold = { orders: null, goods_vnd: null };
    expect(publicTotal(real, ["2026-08", "2026-09"])).toEqual(untold);
    expect(publicTotal(real, ["2026-12", "2027-01"])).toEqual(untold);
  });

  it("and of nothing where not even the market's own may be told", () => {
    const nothing = { ...REPORT, total: full(null) };
    const untold = publicTotal(nothing, ["2026-09"]);
    expect(untold).toEqual({ orders: null, goods_vnd: null });
    expect(totalTable(untold)).toMatchObject({ rows: [], total: null });
  });
});

describe("sales by commune, group and stars are those of the release", () => {
  const rows = [
    { keys: ["06886"], vnd: 500 },
    { keys: ["06889", "06892"], vnd: 200 },
  ];
  const outputs = {
    floor_vnd: 700,
    tables: [
      { table: "commune" as const, rows },
      { table: "group" as const, rows: [{ keys: ["1", "none"], vnd: 700 }] },
      { table: "star" as const, rows: [{ keys: ["4"], vnd: 700 }] },
    ],
  };

  it("told together as they are there", () => {
    const [commune, group, star] = releasedTables(outputs);
    expect(commune?.rows).toEqual([
      [expect.not.stringMatching(/^Gộp|06886/), 500],
      [expect.stringMatching(/^Gộp: .+, .+/), 200],
    ]);
    expect(group?.rows).toEqual([[expect.stringMatching(/^Gộp: .+, Không rõ nhóm$/), 700]]);
    expect(star?.rows).toEqual([["4 sao", 700]]);
    for (const table of [commune, group, star]) expect(table?.total).toEqual(["Cộng", 700]);
  });

  it("named by the two months that come out as one", () => {
    for (const { title } of releasedTables(outputs, " (tháng 1 và tháng 2)")) {
      expect(title).toMatch(/^Hàng đã giao theo .+ \(tháng 1 và tháng 2\)$/);
    }
  });

  it("and refused where they do not come to what the floor delivered", () => {
    expect(() => releasedTables({ ...outputs, floor_vnd: 701 })).toThrow(/rows come to 700/);
  });

  it.each([[null], [{ floor_vnd: 700 }]])(
    "and empty with a reason where there are none",
    (none) => {
      for (const table of releasedTables(none)) {
        expect(table).toMatchObject({ rows: [], total: null });
        expect(table.note).toMatch(/công bố/);
      }
    },
  );
});

import type { DeliveredSaleSum } from "../../modules/sales/delivered-sale-sum";
import { toSalesByCommuneAndMonth } from "../to-sales-by-commune-and-month";
import { toSalesReport } from "../to-sales-report";

/** Goods by commune, month and seller. */
type Sales = [commune: string, month: string, seller: string, goods: number][];

function sumsOf(
  sales: Sales,
  of: DeliveredSaleSum["of"],
  keyOf: (sale: Sales[0]) => string | null,
) {
  return [...new Set(sales.map(keyOf))].sort().map((key): DeliveredSaleSum => {
    const mine = sales.filter((sale) => keyOf(sale) === key);
    const sellers = [...new Set(mine.map(([, , seller]) => seller))];
    const goodsOf = (list: Sales) => list.reduce((sum, [, , , goods]) => sum + goods, 0);
    return {
      of,
      key,
      orders: mine.length,
      goods_vnd: String(goodsOf(mine)),
      delivery_vnd: "0",
      sellers: sellers.length,
      largest: sellers
        .map((seller) => ({
          seller,
          goods_vnd: String(goodsOf(mine.filter((sale) => sale[2] === seller))),
        }))
        .sort((a, b) => Number(b.goods_vnd) - Number(a.goods_vnd)),
    };
  });
}

function tableOf(sales: Sales) {
  const report = toSalesReport(
    [
      ...sumsOf(sales, "total", () => null),
      ...sumsOf(sales, "month", ([, month]) => month),
      ...sumsOf(sales, "commune", ([commune]) => commune),
    ],
    { demonstration: false, as_of: "2026-11-01T00:00:00.000Z", through: "2026-11" },
  );
  const cells = sumsOf(sales, "commune_month", ([commune, month]) => `${commune} ${month}`);
  return toSalesByCommuneAndMonth(report, cells);
}

const MONTHS = ["2026-08", "2026-09", "2026-10"];
const COMMUNES = ["06862", "06994", "07132"];
/** Four sellers in each commune, each selling the same in each month. */
const EVEN: Sales = COMMUNES.flatMap((commune) =>
  MONTHS.flatMap((month) =>
    ["a", "b", "c", "d"].map((seller): Sales[0] => [commune, month, commune + seller, 100]),
  ),
);

describe("sales by commune and month", () => {
  it("add up to the figures of the report where nothing has to be left out", () => {
    const { columns, rows } = tableOf(EVEN);
    expect(columns).toEqual(MONTHS.map((month) => ({ months: [month], goods_vnd: 1200 })));
    expect(rows).toEqual(
      COMMUNES.map((commune) => ({
        area: null,
        communes: [commune],
        goods_vnd: 1200,
        cells: [400, 400, 400],
      })),
    );
  });

  it("leave out a cell of two sellers, and three more that it hides among", () => {
    const few = EVEN.filter(
      ([commune, month, seller]) =>
        commune !== "06994" || month !== "2026-09" || !/[cd]$/.test(seller),
    );
    const { rows } = tableOf(few);
    const hidden = rows.flatMap(({ cells }) => cells.filter((cell) => cell === null));
    expect(rows[1]?.cells[1]).toBeNull();
    expect(hidden).toHaveLength(4);
    expect(rows[1]?.goods_vnd).toBe(1000);
  });

  it("have the rows and columns of the report, those told together as one", () => {
    const begun = EVEN.filter(([, month, seller]) => month !== "2026-10" || seller === "06862a");
    expect(tableOf(begun).columns.map(({ months }) => months)).toEqual([
      ["2026-08"],
      ["2026-09", "2026-10"],
    ]);
    expect(tableOf(EVEN.filter(([, , seller]) => /[ab]$/.test(seller))).rows).toEqual([
      expect.objectContaining({ communes: COMMUNES, goods_vnd: 1800 }),
    ]);
  });

  it("are empty while nothing may be published", () => {
    const two = EVEN.filter(([commune, , seller]) => commune === "06862" && /[ab]$/.test(seller));
    expect(tableOf(two)).toMatchObject({ rows: [], columns: [] });
  });
});

import type { DeliveredSaleSum } from "../../modules/sales/delivered-sale-sum";
import { toMonthsReport } from "../to-months-report";

const FACTS = { as_of: "2026-11-23T03:00:00.000Z", through: "2026-10" };

function month(key: string, ...goods: number[]): DeliveredSaleSum {
  return {
    of: "month",
    key,
    orders: goods.length,
    goods_vnd: String(goods.reduce((total, one) => total + one, 0)),
    delivery_vnd: "20",
    sellers: goods.length,
    largest: goods.map((one, index) => ({ seller: String(index), goods_vnd: String(one) })),
  };
}

const AUGUST = month("2026-08", 100, 100, 100);
const SEPTEMBER = month("2026-09", 900);
const OCTOBER = month("2026-10", 500, 400, 300, 200);

describe("the report of real sales", () => {
  it("is the sum of the months that may each be told, and has nothing of any other", () => {
    const { total, by_month, withheld } = toMonthsReport([AUGUST, SEPTEMBER, OCTOBER], FACTS);
    expect(by_month.map(({ goods_vnd }) => goods_vnd)).toEqual([300, null, 1400]);
    expect(total).toEqual({ orders: 7, goods_vnd: 1700, delivery_vnd: 40 });
    expect(withheld.by_month).toEqual([]);
  });

  it("tells of a month the same whatever comes after it, so that nothing can be subtracted", () => {
    const before = toMonthsReport([AUGUST, SEPTEMBER], { ...FACTS, through: "2026-09" });
    const after = toMonthsReport([AUGUST, SEPTEMBER, OCTOBER], FACTS);
    expect(after.by_month.slice(0, 2)).toEqual(before.by_month);
    const grown = (after.total.goods_vnd ?? 0) - (before.total.goods_vnd ?? 0);
    expect(grown).toBe(after.by_month[2]?.goods_vnd);
  });

  it("has no total where no month may be told, and zero where nothing was sold", () => {
    const untold = { orders: null, goods_vnd: null, delivery_vnd: null };
    expect(toMonthsReport([SEPTEMBER], FACTS).total).toEqual(untold);
    expect(toMonthsReport([], FACTS).total).toEqual({ orders: 0, goods_vnd: 0, delivery_vnd: 0 });
  });
});

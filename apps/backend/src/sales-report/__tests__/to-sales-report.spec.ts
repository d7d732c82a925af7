import { MedusaError } from "@medusajs/framework/utils";
import type { DeliveredSaleSum } from "../../modules/sales/delivered-sale-sum";
import { DISCLOSURE_RULE } from "../disclosure-rule";
import { SALES_DEFINITION } from "../sales-definition";
import { toSalesReport } from "../to-sales-report";

const facts = { demonstration: true, as_of: "2026-11-23T03:00:00.000Z", through: "2026-11" };

/** A sum with sellers of these goods behind it. */
function sum(of: DeliveredSaleSum["of"], key: string | null, ...goods: number[]): DeliveredSaleSum {
  return {
    of,
    key,
    orders: goods.length,
    goods_vnd: String(goods.reduce((total, one) => total + one, 0)),
    delivery_vnd: "20",
    sellers: goods.length,
    largest: goods
      .map((one, index) => ({
        seller: `${of} ${String(key)} ${String(index)}`,
        goods_vnd: String(one),
      }))
      .sort((a, b) => Number(b.goods_vnd) - Number(a.goods_vnd)),
  };
}

const NONE = { by_month: [], by_commune: [], by_group: [], by_star: [] };
const HUNDREDS = [100, 100, 100, 100];

describe("the sales report", () => {
  it("sorts the sums into their lists", () => {
    const report = toSalesReport(
      [
        sum("total", null, ...HUNDREDS),
        sum("month", "2026-10", ...HUNDREDS),
        sum("commune", "06970", ...HUNDREDS),
        sum("group", "1", ...HUNDREDS),
        sum("group", null, ...HUNDREDS),
        sum("star", "4", ...HUNDREDS),
        sum("star", null, ...HUNDREDS),
      ],
      facts,
    );
    const goods = { orders: 4, goods_vnd: 400 };
    expect(report).toEqual({
      ...facts,
      definition: SALES_DEFINITION,
      disclosure: DISCLOSURE_RULE,
      total: { ...goods, delivery_vnd: 20 },
      by_month: [{ month: "2026-10", ...goods, delivery_vnd: 20 }],
      by_commune: [{ commune_code: "06970", ...goods }],
      by_group: [
        { group: 1, ...goods },
        { group: null, ...goods },
      ],
      by_star: [
        { stars: 4, ...goods },
        { stars: null, ...goods },
      ],
      withheld: NONE,
    });
  });

  it("of an empty market is zero", () => {
    expect(toSalesReport([], facts).total).toEqual({ orders: 0, goods_vnd: 0, delivery_vnd: 0 });
  });

  it("refuses an amount that it could only tell roughly", () => {
    const large = { ...sum("total", null), goods_vnd: "9007199254740993" };
    expect(() => toSalesReport([large], facts)).toThrow(MedusaError);
  });

  it("says nothing at all while fewer than three sellers have sold", () => {
    const report = toSalesReport(
      [sum("total", null, 100, 100), sum("month", "2026-10", 100, 100)],
      facts,
    );
    const nothing = { orders: null, goods_vnd: null, delivery_vnd: null };
    expect(report.total).toEqual(nothing);
    expect(report.by_month).toEqual([{ month: "2026-10", ...nothing }]);
    expect(report.withheld).toEqual(NONE);
  });

  it("tells communes of few sellers together, by their former district where that hides them", () => {
    const report = toSalesReport(
      [
        sum("total", null, ...HUNDREDS),
        sum("commune", "06862", 100, 100),
        sum("commune", "06886", 50),
        sum("commune", "06994", ...HUNDREDS),
      ],
      facts,
    );
    expect(report.by_commune.map(({ goods_vnd }) => goods_vnd)).toEqual([null, null, 400]);
    expect(report.withheld.by_commune).toEqual([
      { area: "Huyện Tiên Yên", keys: ["06862", "06886"], goods_vnd: 250 },
    ]);
  });

  it("tells a month that has only begun together with the one before", () => {
    const report = toSalesReport(
      [
        sum("total", null, ...HUNDREDS),
        sum("month", "2026-09", 1, 1, 1),
        sum("month", "2026-10", ...HUNDREDS),
        sum("month", "2026-11", 100),
      ],
      facts,
    );
    expect(report.by_month.map(({ goods_vnd }) => goods_vnd)).toEqual([3, null, null]);
    expect(report.withheld.by_month).toEqual([
      { area: null, keys: ["2026-10", "2026-11"], goods_vnd: 500 },
    ]);
  });
});

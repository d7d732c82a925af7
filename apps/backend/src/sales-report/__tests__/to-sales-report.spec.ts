import { MedusaError } from "@medusajs/framework/utils";
import type { DeliveredSaleSum } from "../../modules/sales/delivered-sale-sum";
import { SALES_DEFINITION } from "../sales-definition";
import { toSalesReport } from "../to-sales-report";

const facts = { demonstration: true, as_of: "2026-11-23T03:00:00.000Z" };

function sum(of: DeliveredSaleSum["of"], key: string | null, goods = "100"): DeliveredSaleSum {
  return { of, key, orders: 2, goods_vnd: goods, delivery_vnd: "20" };
}

describe("the sales report", () => {
  it("sorts the sums into their lists", () => {
    const report = toSalesReport(
      [
        sum("total", null),
        sum("month", "2026-10"),
        sum("commune", "06970"),
        sum("group", "1"),
        sum("group", null),
        sum("star", "4"),
        sum("star", null),
      ],
      facts,
    );
    const goods = { orders: 2, goods_vnd: 100 };
    expect(report).toEqual({
      ...facts,
      definition: SALES_DEFINITION,
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
    });
  });

  it("of an empty market is zero", () => {
    expect(toSalesReport([], facts).total).toEqual({ orders: 0, goods_vnd: 0, delivery_vnd: 0 });
  });

  it("refuses an amount that it could only tell roughly", () => {
    expect(() => toSalesReport([sum("total", null, "9007199254740993")], facts)).toThrow(
      MedusaError,
    );
  });
});

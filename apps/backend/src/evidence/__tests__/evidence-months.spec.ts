import fc from "fast-check";
import { evidenceFrom, monthlySales, monthsWithSales } from "../evidence-months";

const DAY = "2026-11-26";

function sold(order_id: string, delivered_on: string, pieces = 1, goods_vnd = 55_000) {
  return { order_id, product_id: "prod_1", delivered_on, pieces, goods_vnd };
}

describe("monthlySales", () => {
  it("tells every month from the first sale on, also those without one", () => {
    const lines = [sold("a", "2026-08-31", 2), sold("a", "2026-08-31"), sold("b", "2026-10-01")];
    expect(monthlySales(lines, DAY)).toEqual([
      { month: "2026-08", orders: 1, pieces: 3, goods_vnd: 110_000 },
      { month: "2026-09", orders: 0, pieces: 0, goods_vnd: 0 },
      { month: "2026-10", orders: 1, pieces: 1, goods_vnd: 55_000 },
      { month: "2026-11", orders: 0, pieces: 0, goods_vnd: 0 },
    ]);
    expect([...monthsWithSales(lines)]).toEqual(["2026-08", "2026-10"]);
  });

  it("is a year at most, and nothing without sales", () => {
    expect(evidenceFrom(DAY)).toBe("2025-12-01");
    expect(monthlySales([sold("a", "2025-12-01")], DAY)).toHaveLength(12);
    expect(monthlySales([], DAY)).toEqual([]);
  });

  it("loses no line and counts none twice", () => {
    const line = fc.record({
      order_id: fc.constantFrom("a", "b", "c", "d"),
      product_id: fc.constant("prod_1"),
      delivered_on: fc
        .date({ min: new Date("2025-12-01"), max: new Date("2026-11-26"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      pieces: fc.integer({ min: 1, max: 50 }),
      goods_vnd: fc.integer({ min: 0, max: 10_000_000 }),
    });
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const months = monthlySales(lines, DAY);
        for (const figure of ["pieces", "goods_vnd"] as const) {
          const told = months.reduce((sum, month) => sum + month[figure], 0);
          expect(told).toBe(lines.reduce((sum, one) => sum + one[figure], 0));
        }
      }),
    );
  });
});

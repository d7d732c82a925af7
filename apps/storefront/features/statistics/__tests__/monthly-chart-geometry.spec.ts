import { monthlyChart } from "../monthly-chart-geometry";

const months = [
  { month: "2026-09", orders: 1, goods: 10_000_000, delivery: 0 },
  { month: "2026-10", orders: 1, goods: 20_000_000, delivery: 0 },
  { month: "2026-11", orders: 0, goods: 0, delivery: 0 },
];

describe("monthlyChart", () => {
  const chart = monthlyChart(months, 720, 280, true);

  it("draws heights in proportion, from zero", () => {
    const [first, second, third] = chart.bars;
    expect((second?.height ?? 0) / (first?.height ?? 1)).toBeCloseTo(2, 2);
    expect(third?.height).toBe(0);
    expect(chart.ticks[0]).toEqual({ amount: 0, y: chart.baseline });
  });

  it("stays inside the picture and keeps bars apart", () => {
    for (const [index, bar] of chart.bars.entries()) {
      expect(bar.x).toBeGreaterThanOrEqual(chart.left);
      expect(bar.x + bar.width).toBeLessThanOrEqual(chart.right);
      expect(bar.y).toBeGreaterThanOrEqual(0);
      const next = chart.bars[index + 1];
      expect(next === undefined || next.x > bar.x + bar.width).toBe(true);
    }
  });

  it("marks only the running month as unfinished", () => {
    expect(chart.bars.map((bar) => bar.unfinished)).toEqual([false, false, true]);
    const over = monthlyChart(months, 720, 280, false);
    expect(over.bars.map((bar) => bar.unfinished)).toEqual([false, false, false]);
  });

  it("draws nothing but an axis when nothing was sold", () => {
    const empty = monthlyChart(
      months.map((row) => ({ ...row, goods: 0 })),
      720,
      280,
      true,
    );
    expect(empty.bars.every((bar) => bar.height === 0)).toBe(true);
  });
});

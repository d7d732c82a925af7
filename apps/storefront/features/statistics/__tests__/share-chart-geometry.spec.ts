import { shareChart } from "../share-chart-geometry";
import { OFFICIAL } from "./official-figures";

describe("the chart of shares", () => {
  const chart = shareChart(OFFICIAL.shares, OFFICIAL.targets, 300);
  const [goods, goodsAndServices] = chart.bars;

  it("draws all shares on one scale from 0", () => {
    expect(chart.ticks[0]).toEqual({ percent: 0, x: 0 });
    expect((goods?.width ?? 0) / (goodsAndServices?.width ?? 1)).toBeCloseTo(15.6 / 12, 2);
  });

  it("sets each target against the total that it is meant for, and no other", () => {
    expect(goods?.targets.map(({ target }) => target.year)).toEqual([2030]);
    expect(goodsAndServices?.targets.map(({ target }) => target.year)).toEqual([2025, 2030]);
    expect(goodsAndServices?.targets[1]?.width).toBeGreaterThan(0);
  });

  it("leaves room for every mark", () => {
    for (const { targets } of chart.bars) {
      for (const { x, width } of targets) {
        expect(x + width).toBeLessThanOrEqual(chart.width);
      }
    }
  });
});

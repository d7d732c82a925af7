import { largestSlices, sliceChart } from "../slice-chart-geometry";

const slice = (name: string, goods: number) => ({ name, goods, orders: 1 });

describe("sliceChart", () => {
  it("fills the width with the longest bar and shares sum to one", () => {
    const chart = sliceChart([slice("a", 75), slice("b", 25)], 400);
    expect(chart.bars.map((bar) => bar.width)).toEqual([400, 133.33]);
    expect(chart.bars.reduce((sum, bar) => sum + bar.share, 0)).toBeCloseTo(1);
  });

  it("has no width to draw when nothing was sold", () => {
    expect(sliceChart([slice("a", 0)], 400).bars[0]).toMatchObject({ width: 0, share: 0 });
  });
});

describe("largestSlices", () => {
  const many = [slice("a", 5), slice("b", 9), slice("c", 1), slice("d", 3), slice("e", 2)];

  it("keeps the largest and adds the rest up", () => {
    expect(largestSlices(many, 2, "Còn lại")).toEqual([
      slice("b", 9),
      slice("a", 5),
      { name: "Còn lại", goods: 6, orders: 3 },
    ]);
  });

  it("does not make a rest of a single slice", () => {
    expect(largestSlices(many, 4, "Còn lại").map((row) => row.name)).toEqual([
      "b",
      "a",
      "d",
      "e",
      "c",
    ]);
  });
});

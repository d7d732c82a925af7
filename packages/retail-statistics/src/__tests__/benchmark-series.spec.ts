import fc from "fast-check";
import { benchmarkSeries, type IndicatorPoint } from "../benchmark-series";

const VALUE = fc.integer({ min: 1_000, max: 9_000_000_000 });

/** Three years of eleven points each: January and February are one. */
function pointsOf(values: readonly number[]): IndicatorPoint[] {
  return values.map((value, at) => {
    const year = String(2024 + Math.floor(at / 11));
    return { period: `${year}-${String(at % 11)}`, year, value };
  });
}

function sumOf(year: string, points: readonly { year: string; benchmarked: number }[]): number {
  return points.reduce((sum, one) => sum + (one.year === year ? one.benchmarked : 0), 0);
}

describe("benchmarkSeries", () => {
  it("adds up to every annual figure exactly", () => {
    fc.assert(
      fc.property(
        fc.array(VALUE, { minLength: 33, maxLength: 33 }),
        fc.array(fc.double({ min: 0.8, max: 1.3, noNaN: true }), { minLength: 2, maxLength: 2 }),
        (values, bias) => {
          const points = pointsOf(values);
          const annual = new Map(
            bias.map((by, at): [string, number] => {
              const year = String(2024 + at);
              const sum = points.reduce((all, one) => all + (one.year === year ? one.value : 0), 0);
              return [year, Math.round(sum * by)];
            }),
          );
          const result = benchmarkSeries(points, annual);
          for (const [year, figure] of annual) expect(sumOf(year, result)).toBe(figure);
        },
      ),
      { seed: 20_261_127, numRuns: 200 },
    );
  });

  it("leaves a series alone that agrees already", () => {
    const points = pointsOf(Array.from({ length: 22 }, (_, at) => 1_000_000 + at * 37_000));
    const annual = new Map(
      ["2024", "2025"].map((year): [string, number] => [
        year,
        points.reduce((sum, one) => sum + (one.year === year ? one.value : 0), 0),
      ]),
    );
    for (const { value, benchmarked } of benchmarkSeries(points, annual)) {
      expect(benchmarked).toBe(value);
    }
  });

  it("is the pro-rata rule with one year, whose ratio later points keep", () => {
    const points = pointsOf(Array.from({ length: 22 }, () => 1_000));
    const result = benchmarkSeries(points, new Map([["2024", 12_100]]));
    expect(result.map(({ benchmarked }) => benchmarked)).toEqual(points.map(() => 1_100));
  });

  it("makes no step between two years, as pro-rata would, and is the least of its neighbours", () => {
    const points = pointsOf(Array.from({ length: 22 }, () => 1_000_000));
    const annual = new Map([
      ["2024", 11_000_000],
      ["2025", 13_200_000],
    ]);
    const result = benchmarkSeries(points, annual).map(({ benchmarked }) => benchmarked);
    const steps = result.slice(1).map((value, at) => value - (result[at] ?? 0));
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(40_000);
    const roughness = (values: readonly number[]): number =>
      values.slice(1).reduce((sum, value, at) => sum + (value - (values[at] ?? 0)) ** 2, 0);
    for (const [a, b] of [
      [0, 1],
      [4, 9],
      [11, 21],
    ] as const) {
      const moved = result.with(a, (result[a] ?? 0) + 1_000).with(b, (result[b] ?? 0) - 1_000);
      expect(roughness(moved)).toBeGreaterThan(roughness(result));
    }
  });

  it("takes what is nothing and unknown years for mistakes", () => {
    expect(() => benchmarkSeries([{ period: "a", year: "2024", value: 0 }], new Map())).toThrow(
      RangeError,
    );
    expect(() => benchmarkSeries(pointsOf([1_000]), new Map([["2030", 1]]))).toThrow(RangeError);
  });
});

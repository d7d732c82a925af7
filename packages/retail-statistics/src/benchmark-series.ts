/** One value of a series that is counted often, and the year that it belongs to. */
export interface IndicatorPoint {
  readonly period: string;
  readonly year: string;
  /** Above 0. January and February stand together as one point, because Tết moves between them. */
  readonly value: number;
}

export interface BenchmarkedPoint extends IndicatorPoint {
  /** The value that agrees with the annual figures, a whole number. */
  readonly benchmarked: number;
}

/**
 * Brings a series that is counted often into line with annual figures while its movement is kept: the
 * proportional first-difference method of Denton, which finds the x that make
 *
 *   Σₜ (xₜ / iₜ − xₜ₋₁ / iₜ₋₁)²
 *
 * as small as it can be under Σ x = the annual figure in each year that has one (IMF, Quarterly National
 * Accounts Manual, 2017 edition, chapter 6; F. T. Denton, JASA 66, 1971, in Cholette's form, which leaves the
 * first value free). With one year alone it is the pro-rata rule. Points after the last year with a figure
 * keep the ratio of the last point before them, as the same chapter extrapolates; until their own annual
 * figure comes they are provisional.
 *
 * Each year's values are rounded to whole numbers by the largest remainder, so that they add up to its
 * figure exactly. RangeError for a value that is not above 0 and for a figure of a year without points.
 */
export function benchmarkSeries(
  points: readonly IndicatorPoint[],
  annual: ReadonlyMap<string, number>,
): BenchmarkedPoint[] {
  if (points.some(({ value }) => !(value > 0))) throw new RangeError("a value is not above 0");
  const years = [...annual.keys()].sort();
  for (const year of years) {
    if (points.every((point) => point.year !== year)) throw new RangeError(`no points in ${year}`);
  }
  const ratios = years.length === 0 ? points.map(() => 1) : solveRatios(points, annual, years);
  const exact = points.map(({ value }, at) => value * (ratios[at] ?? 1));
  const whole = exact.map(Math.round);
  for (const year of years) roundWithin(points, exact, whole, year, annual.get(year) ?? 0);
  return points.map((point, at) => ({ ...point, benchmarked: whole[at] ?? 0 }));
}

/**
 * The ratios xₜ / iₜ. With multipliers λ for the years the conditions of the least squares are linear: the
 * second differences of the ratios plus λ·iₜ are 0, and every year adds up.
 */
function solveRatios(
  points: readonly IndicatorPoint[],
  annual: ReadonlyMap<string, number>,
  years: readonly string[],
): number[] {
  const count = points.length;
  // Values are held against their mean, so that the two kinds of rows are of one size.
  const scale = points.reduce((sum, { value }) => sum + value, 0) / count;
  const rows = Array.from({ length: count + years.length }, () =>
    new Array<number>(count + years.length + 1).fill(0),
  );
  const add = (row: number, column: number, value: number): void => {
    const cells = rows[row];
    if (cells) cells[column] = (cells[column] ?? 0) + value;
  };
  for (let at = 1; at < count; at += 1) {
    add(at - 1, at - 1, 1);
    add(at, at, 1);
    add(at - 1, at, -1);
    add(at, at - 1, -1);
  }
  for (const [place, year] of years.entries()) {
    points.forEach((point, at) => {
      if (point.year !== year) return;
      add(at, count + place, point.value / scale);
      add(count + place, at, point.value / scale);
    });
    add(count + place, count + years.length, (annual.get(year) ?? 0) / scale);
  }
  return solve(rows).slice(0, count);
}

/** Solves linear equations, each a row with its right side last, by elimination with pivots. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) =>
        Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best,
      );
    const from = rows.indexOf(pivot);
    rows.splice(from, 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      if (factor === 0) continue;
      for (let at = column; at <= size; at += 1) {
        row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
      }
    }
  }
  return rows.map((row, at) => (row[size] ?? 0) / (row[at] ?? 1));
}

function roundWithin(
  points: readonly IndicatorPoint[],
  exact: readonly number[],
  whole: number[],
  year: string,
  figure: number,
): void {
  const places = points.flatMap((point, at) => (point.year === year ? [at] : []));
  for (const at of places) whole[at] = Math.floor(exact[at] ?? 0);
  const missing = figure - places.reduce((sum, at) => sum + (whole[at] ?? 0), 0);
  const inOrder = places.toSorted((a, b) => ((exact[b] ?? 0) % 1) - ((exact[a] ?? 0) % 1) || a - b);
  const each = Math.floor(missing / places.length);
  inOrder.forEach((at, place) => {
    whole[at] = (whole[at] ?? 0) + each + (place < missing - each * places.length ? 1 : 0);
  });
}

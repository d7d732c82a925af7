import { scaleBand, scaleLinear } from "d3-scale";
import type { MonthlySales } from "@/lib/medusa/statistics";

/** A bar of the monthly chart, in the units of the SVG's view box. */
export interface MonthlyBar {
  month: string;
  /** Null: not published by itself, so there is no bar. */
  goods: number | null;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The month has not ended, so the bar is not comparable yet. */
  unfinished: boolean;
}

export interface MonthlyChart {
  width: number;
  height: number;
  baseline: number;
  left: number;
  right: number;
  bars: MonthlyBar[];
  /** Horizontal lines: a round amount in đồng and where it lies. */
  ticks: { amount: number; y: number }[];
}

const MARGIN = { top: 32, right: 4, bottom: 28, left: 40 };

/**
 * Lays out monthly goods sales as bars over a zero base.
 *
 * @param months oldest first
 * @param running whether the last one is the month still running
 */
export function monthlyChart(
  months: MonthlySales[],
  width: number,
  height: number,
  running: boolean,
): MonthlyChart {
  const left = MARGIN.left;
  const right = width - MARGIN.right;
  const baseline = height - MARGIN.bottom;
  const x = scaleBand<string>()
    .domain(months.map((row) => row.month))
    .range([left, right])
    .paddingInner(0.28)
    .paddingOuter(0.1);
  const most = Math.max(1, ...months.map((row) => row.goods ?? 0));
  const y = scaleLinear().domain([0, most]).nice(4).range([baseline, MARGIN.top]);
  return {
    width,
    height,
    baseline,
    left,
    right,
    bars: months.map((row, index) => ({
      month: row.month,
      goods: row.goods,
      x: round(x(row.month) ?? left),
      y: round(y(row.goods ?? 0)),
      width: round(x.bandwidth()),
      height: round(baseline - y(row.goods ?? 0)),
      unfinished: running && index === months.length - 1,
    })),
    ticks: y.ticks(4).map((amount) => ({ amount, y: round(y(amount)) })),
  };
}

/** Two decimals are finer than a screen and keep the markup short. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

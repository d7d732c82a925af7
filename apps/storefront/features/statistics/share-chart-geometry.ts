import type { DenominatorId } from "@cho-lang/retail-statistics/denominator";
import type { RetailShare } from "@cho-lang/retail-statistics/share";
import type { ShareTarget } from "@cho-lang/retail-statistics/targets";
import { scaleLinear } from "d3-scale";

/** A target over a bar, in the units of the SVG's view box; a range is wider than 0. */
export interface TargetMark {
  target: ShareTarget;
  x: number;
  width: number;
}

export interface ShareBar {
  denominator: DenominatorId;
  percent: number;
  /** Top of the row. */
  y: number;
  width: number;
  targets: TargetMark[];
}

export interface ShareChart {
  width: number;
  height: number;
  bars: ShareBar[];
  /** Per cent and where it lies. */
  ticks: { percent: number; x: number }[];
}

const ROW = 92;
const AXIS = 24;
/** Room on the right, so that a label under the last tick is not cut off. */
const RIGHT = 16;

/** Lays out shares as bars over a common scale from 0, with the targets set against the same total. */
export function shareChart(
  shares: readonly RetailShare[],
  targets: readonly ShareTarget[],
  width: number,
): ShareChart {
  const most = Math.max(1, ...shares.map(({ percent }) => percent), ...targets.map(({ to }) => to));
  const x = scaleLinear()
    .domain([0, most])
    .nice(4)
    .range([0, width - RIGHT]);
  return {
    width,
    height: shares.length * ROW + AXIS,
    bars: shares.map(({ denominator, percent }, index) => ({
      denominator,
      percent,
      y: index * ROW,
      width: round(x(percent)),
      targets: targets
        .filter((target) => target.denominator === denominator)
        .map((target) => ({
          target,
          x: round(x(target.from)),
          width: round(x(target.to) - x(target.from)),
        })),
    })),
    ticks: x.ticks(4).map((percent) => ({ percent, x: round(x(percent)) })),
  };
}

/** Two decimals are finer than a screen and keep the markup short. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

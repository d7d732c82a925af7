import { scaleLinear } from "d3-scale";

/** One named part of the sales: a commune, a product group, a number of stars, or several as one. */
export interface NamedSlice {
  name: string;
  goods: number;
  /** Null where only the goods are published. */
  orders: number | null;
  /** What it is the sum of, where that may not be told apart. */
  members?: string[];
}

/** A horizontal bar, in the units of the SVG's view box. */
export interface SliceBar extends NamedSlice {
  /** Top of the row; the label stands above the bar. */
  y: number;
  width: number;
  /** 0–1, of all goods sold. */
  share: number;
}

export interface SliceChart {
  width: number;
  height: number;
  barHeight: number;
  bars: SliceBar[];
}

const ROW = 44;
const BAR = 14;

/**
 * Lays out slices as horizontal bars, the longest filling the width.
 *
 * @param slices already in the order of display
 */
export function sliceChart(slices: NamedSlice[], width: number): SliceChart {
  const total = slices.reduce((sum, slice) => sum + slice.goods, 0);
  const length = scaleLinear()
    .domain([0, Math.max(1, ...slices.map((slice) => slice.goods))])
    .range([0, width]);
  return {
    width,
    height: slices.length * ROW,
    barHeight: BAR,
    bars: slices.map((slice, index) => ({
      ...slice,
      y: index * ROW,
      width: Math.round(length(slice.goods) * 100) / 100,
      share: total === 0 ? 0 : slice.goods / total,
    })),
  };
}

/**
 * The largest slices, those that are told together last, and the rest as one; so a chart of 30 communes
 * stays readable while its sum stays the total.
 */
export function largestSlices(slices: NamedSlice[], shown: number, restName: string): NamedSlice[] {
  const sorted = [...slices].sort(
    (a, b) =>
      Number(a.members !== undefined) - Number(b.members !== undefined) || b.goods - a.goods,
  );
  if (sorted.length <= shown + 1) {
    return sorted;
  }
  const rest = sorted.slice(shown);
  return [
    ...sorted.slice(0, shown),
    {
      name: restName,
      goods: rest.reduce((sum, slice) => sum + slice.goods, 0),
      orders: rest.reduce<number | null>(
        (sum, { orders }) => (sum === null || orders === null ? null : sum + orders),
        0,
      ),
    },
  ];
}

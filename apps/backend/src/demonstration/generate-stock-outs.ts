import type { DemonstrationOrder } from "./orders/demonstration-order";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Only a quiet time this long lets a pack be sold out in it, and for this long at most. */
const QUIET_DAYS = 4;
const LONGEST_DAYS = 6;

/** Months of days behind `now` in which one may lie. */
const DAYS_BACK = 180;

/** That a made-up pack was sold out, and came back. */
export interface DemonstrationStockOut {
  /** Handles. */
  seller: string;
  product: string;
  /** Label of the pack. */
  variant: string;
  sold_out_at: Date;
  back_at: Date;
}

/** Of each pack the instants at which it was ordered, in their order. */
function timesOfPacks(orders: DemonstrationOrder[]) {
  const packs = new Map<
    string,
    Omit<DemonstrationStockOut, "sold_out_at" | "back_at"> & { times: number[] }
  >();
  for (const { seller, lines, placed_at } of orders) {
    for (const { product, variant } of lines) {
      const key = `${product} ${variant}`;
      const pack = packs.get(key) ?? { seller, product, variant, times: [] };
      pack.times.push(placed_at.getTime());
      packs.set(key, pack);
    }
  }
  return [...packs.values()].map((pack) => ({
    ...pack,
    times: pack.times.toSorted((a, b) => a - b),
  }));
}

/** The longest time without an order that began after `earliest`, half a day inside its orders; null for a short one. */
function quietTime(times: number[], earliest: number): [number, number] | null {
  const gaps = times
    .slice(1)
    .map((next, at): [number, number] => [times[at] ?? next, next])
    .filter(([from, to]) => from > earliest && to - from >= QUIET_DAYS * DAY_MILLISECONDS)
    .sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  const [longest] = gaps;
  if (!longest) {
    return null;
  }
  const from = longest[0] + DAY_MILLISECONDS / 2;
  const to = Math.min(longest[1] - DAY_MILLISECONDS / 2, from + LONGEST_DAYS * DAY_MILLISECONDS);
  return [from, to];
}

/**
 * For each seller that her best-selling pack was sold out once in the last half year, at a time at which
 * nobody ordered it. The same orders give the same.
 */
export function generateStockOuts(
  orders: DemonstrationOrder[],
  now: Date,
): DemonstrationStockOut[] {
  const earliest = now.getTime() - DAYS_BACK * DAY_MILLISECONDS;
  const best = timesOfPacks(orders).sort(
    (a, b) => b.times.length - a.times.length || a.product.localeCompare(b.product),
  );
  const told = new Map<string, DemonstrationStockOut>();
  for (const { times, ...pack } of best) {
    const quiet = quietTime(times, earliest);
    if (quiet && !told.has(pack.seller)) {
      const [sold_out_at, back_at] = quiet.map((at) => new Date(at)) as [Date, Date];
      told.set(pack.seller, { ...pack, sold_out_at, back_at });
    }
  }
  return [...told.values()];
}

import type {
  FloorSales,
  FrameEntry,
  ReleaseInputs,
  ReportedMonth,
  ReturnReview,
} from "../release-inputs";
import type { ReleasedSum, ReleaseOutputs } from "../release-outputs";
import { secondMonth, type Bounded, type Seller } from "./second-month";
import { secondShares } from "./second-shares";
import { secondTables } from "./second-tables";

type Pair = readonly [bigint, bigint];

/** Inputs by seller and month. */
interface Filed {
  frame: readonly FrameEntry[];
  returns: Map<string, ReportedMonth[]>;
  reviews: Map<string, ReturnReview[]>;
  floor: Map<string, FloorSales[]>;
}

/**
 * A second implementation of METHOD.md, written from that text and sharing nothing with the first but the
 * shapes of inputs and outputs: what both come to was not made by a slip in one of them.
 */
export function secondRelease(inputs: ReleaseInputs, replicates = 999): ReleaseOutputs {
  const months = monthsIn(inputs.period);
  const filed: Filed = {
    frame: inputs.frame,
    returns: filedBy(inputs.returns),
    reviews: filedBy(inputs.reviews),
    floor: filedBy(inputs.floor),
  };
  const counts = { expected: 0, returns: 0, flagged: 0, unreviewed: 0 };
  const known: [bigint, bigint] = [0n, 0n];
  const bounds: ([Bounded, Bounded] | undefined)[] = [];
  for (const month of months) {
    const sellers = sellersOf(filed, month);
    counts.expected += sellers.length;
    const alike = new Map<string, { count: number; sum: bigint }>();
    for (const { now, strata } of sellers) {
      const { count, sum } = alike.get(strata.size) ?? { count: 0, sum: 0n };
      if (now) alike.set(strata.size, { count: count + 1, sum: sum + now[0] });
    }
    for (const seller of sellers) {
      if (!seller.now) continue;
      counts.returns++;
      known[0] += seller.now[0];
      known[1] += seller.now[1];
      if (!standsOut(filed, alike, seller, seller.now, month)) continue;
      counts.flagged++;
      if (!reviewOf(filed, seller.id, month)) counts.unreviewed++;
    }
    bounds.push(secondMonth(sellers, month, replicates));
  }
  const floor = inputs.floor.filter((one) => months.includes(one.month));
  const floorSum = floor.reduce((sum, one) => sum + BigInt(one.goods_vnd), 0n);
  const online = released(bounds, 0, known[0], floorSum);
  return {
    method: inputs.method,
    period: inputs.period,
    basis: bounds.includes(undefined) ? "known_only" : "estimated",
    floor_vnd: Number(floorSum),
    online,
    chat: released(bounds, 1, known[1], 0n),
    expected_returns: counts.expected,
    returns: counts.returns,
    sellers_outside_frame: new Set(
      floor.map((one) => one.seller).filter((id) => !inputs.frame.some((one) => one.id === id)),
    ).size,
    flagged_returns: counts.flagged,
    unreviewed_returns: counts.unreviewed,
    shares: secondShares(online, inputs, months),
    ...(inputs.method === 1 ? {} : { tables: secondTables(inputs, months, bounds) }),
  };
}

function monthsIn(period: string): string[] {
  const year = period.slice(0, 4);
  const some = (first: number, last: number) => {
    const names: string[] = [];
    for (let month = first; month <= last; month++)
      names.push(`${year}-${month < 10 ? "0" : ""}${month}`);
    return names;
  };
  if (period.includes("Q")) return some(3 * Number(period[6]) - 2, 3 * Number(period[6]));
  if (period.includes("/")) return some(1, Number(period.split("-")[2]));
  return period.length === 4 ? some(1, 12) : [period];
}

/** The frame of a month with what is known of each seller: METHOD.md 2.1. */
function sellersOf(filed: Filed, month: string): Seller[] {
  return filed.frame
    .filter((entry) => !(entry.from > month) && !(entry.until !== null && entry.until < month))
    .map(({ id, size, kind, region }) => ({
      id,
      strata: { size, kind, region },
      now: usable(filed, id, month),
      before: latest(filed, id, month) ?? inherited(filed, id, month),
      unique: reviewOf(filed, id, month)?.treatment === "unique",
    }));
}

function inherited(filed: Filed, id: string, month: string): Pair | undefined {
  let sum: Pair | undefined;
  for (const entry of filed.frame) {
    if (entry.merged_into !== id || entry.until === null || entry.until >= month) continue;
    const own = latest(filed, entry.id, month);
    if (own) sum = [(sum?.[0] ?? 0n) + own[0], (sum?.[1] ?? 0n) + own[1]];
  }
  return sum;
}

/** The latest usable return of the twelve months before. */
function latest(filed: Filed, id: string, month: string): Pair | undefined {
  const count = 12 * Number(month.slice(0, 4)) + Number(month.slice(5, 7)) - 1;
  for (let earlier = count - 1; earlier >= count - 12; earlier--) {
    const name = `${Math.floor(earlier / 12)}-${String((earlier % 12) + 1).padStart(2, "0")}`;
    const amounts = usable(filed, id, name);
    if (amounts) return amounts;
  }
  return undefined;
}

function usable(filed: Filed, id: string, month: string): Pair | undefined {
  const row = returnOf(filed, id, month);
  const treatment = reviewOf(filed, id, month)?.treatment;
  if (!row || treatment === "refused") return undefined;
  let elsewhere = BigInt(row.other_floors_vnd);
  if (treatment === "floor_included") elsewhere -= floorOf(filed, id, month);
  if (elsewhere < 0n) elsewhere = 0n;
  return [
    elsewhere + BigInt(row.own_site_vnd),
    BigInt(row.social_chat_vnd) + BigInt(row.phone_vnd),
  ];
}

/** METHOD.md 4. */
function standsOut(
  filed: Filed,
  alike: Map<string, { count: number; sum: bigint }>,
  { id, strata, before }: Seller,
  [e]: Pair,
  month: string,
): boolean {
  const e0 = before ? before[0] : e;
  const f = floorOf(filed, id, month);
  const gap = BigInt(returnOf(filed, id, month)?.other_floors_vnd ?? 0) - f;
  const same = alike.get(strata.size);
  const worth = 20_000_000n;
  return (
    (e >= worth && e >= 10n * e0 && e > e0) ||
    (e0 >= worth && 10n * e <= e0) ||
    (f > 0n && 100n * (gap < 0n ? -gap : gap) <= f) ||
    (e >= worth && same !== undefined && same.count >= 5 && 2n * e > same.sum)
  );
}

function released(
  bounds: readonly ([Bounded, Bounded] | undefined)[],
  measure: 0 | 1,
  reported: bigint,
  counted: bigint,
): ReleasedSum {
  const known = Number(reported + counted);
  const sums = { total: counted, low: counted, high: counted };
  for (const month of bounds) {
    if (!month) return { total: known, known, lower: null, upper: null };
    sums.total += month[measure].total;
    sums.low += month[measure].low;
    sums.high += month[measure].high;
  }
  const { total, low, high } = sums;
  return { total: Number(total), known, lower: Number(low), upper: Number(high) };
}

function floorOf(filed: Filed, id: string, month: string): bigint {
  return (filed.floor.get(`${id}@${month}`) ?? []).reduce(
    (sum, one) => sum + BigInt(one.goods_vnd),
    0n,
  );
}

function returnOf(filed: Filed, id: string, month: string): ReportedMonth | undefined {
  return filed.returns.get(`${id}@${month}`)?.[0];
}

function reviewOf(filed: Filed, id: string, month: string): ReturnReview | undefined {
  return filed.reviews.get(`${id}@${month}`)?.[0];
}

function filedBy<T extends { seller: string; month: string }>(
  rows: readonly T[],
): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const key = `${row.seller}@${row.month}`;
    found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
}

import { monthsOf } from "./months";

/** The first month of a stretch and the one after its last, as numbers of months since the year 0. */
type Ends = readonly [from: number, to: number];

/**
 * The smallest sets of months whose sums can be had from the sums of some periods by adding and subtracting.
 * Everything else that can be had is a sum of some of them: of two sets, one within the other, the rest can
 * be had too.
 *
 * A period tells how far what had been sold by its one end lies from what had been sold by its other. So of ends
 * that periods join, one after the other, each tells of the next, and of others nothing. A set of months adds up
 * such distances from where a stretch of it begins to where one ends; its sum can be had exactly if among the ends
 * that are joined as many stretches begin as end.
 *
 * @param periods of one year: the work doubles with each different end of theirs
 */
export function derivableMonths(periods: readonly string[]): string[][] {
  const spans = periods.map((period): Ends => {
    const of = monthsOf(period).map(indexOf);
    return [Math.min(...of), Math.max(...of) + 1];
  });
  const ends = [...new Set(spans.flat())].sort((a, b) => a - b);
  const groupOf = joined(spans, ends);
  const balanced = (set: number) => isBalanced(set, ends, groupOf);
  const months = [...new Set(periods.flatMap(monthsOf))].sort();
  return smallest(ends.length - 1, balanced).map((set) =>
    months.filter((month) => {
      const at = ends.findLastIndex((end) => end <= indexOf(month));
      return ((set >> at) & 1) === 1;
    }),
  );
}

/** For each end the number of those that periods join it with. */
function joined(spans: readonly Ends[], ends: readonly number[]): Map<number, number> {
  const groupOf = new Map(ends.map((end, index) => [end, index]));
  for (const [from, to] of spans) {
    const [one, other] = [groupOf.get(from), groupOf.get(to)];
    for (const [end, group] of groupOf) if (group === other) groupOf.set(end, one ?? group);
  }
  return groupOf;
}

/** @param set one bit for each stretch between neighbouring ends, the first the lowest */
function isBalanced(
  set: number,
  ends: readonly number[],
  groupOf: ReadonlyMap<number, number>,
): boolean {
  const open = new Map<number | undefined, number>();
  ends.forEach((end, at) => {
    const [before, after] = [(set >> (at - 1)) & 1, (set >> at) & 1];
    const step = after - (at === 0 ? 0 : before);
    open.set(groupOf.get(end), (open.get(groupOf.get(end)) ?? 0) + step);
  });
  return [...open.values()].every((count) => count === 0);
}

/** The sets that are balanced and hold no other such set, the smallest first. */
function smallest(stretches: number, isBalancedSet: (set: number) => boolean): number[] {
  const sets = Array.from({ length: 2 ** stretches - 1 }, (_, index) => index + 1);
  const found: number[] = [];
  for (const set of sets.toSorted((a, b) => sizeOf(a) - sizeOf(b) || a - b)) {
    if (!found.some((one) => (one & set) === one) && isBalancedSet(set)) found.push(set);
  }
  return found;
}

function sizeOf(set: number): number {
  return set.toString(2).replaceAll("0", "").length;
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

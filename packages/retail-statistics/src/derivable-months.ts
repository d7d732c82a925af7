import { monthsOf } from "./months";

interface Span {
  /** Index of the first month, and of the one after the last. */
  from: number;
  to: number;
}

/**
 * The smallest sets of months whose sums can be had from the sums of some periods by adding and subtracting, in
 * order. Everything else that can be had is a sum of some of them.
 *
 * A period tells how far its two ends lie apart. So the distance of any two ends is known that periods join, one
 * after the other, and the smallest are those of neighbours among them; from these go those that lie within,
 * joined by other periods.
 */
export function derivableMonths(periods: readonly string[]): string[][] {
  const months = [...new Set(periods.flatMap(monthsOf))].sort();
  const spans = neighbours(
    periods.map((period) => {
      const of = monthsOf(period).map(indexOf);
      return { from: Math.min(...of), to: Math.max(...of) + 1 };
    }),
  );
  const sets = spans.map((span) =>
    months.filter((month) => {
      const holds = ({ from, to }: Span) => from <= indexOf(month) && indexOf(month) < to;
      return holds(span) && !spans.some((inner) => isInside(inner, span) && holds(inner));
    }),
  );
  return sets.filter((set) => set.length > 0);
}

/** The stretches between neighbours among the ends that periods join. */
function neighbours(periods: readonly Span[]): Span[] {
  const groups: Set<number>[] = [];
  for (const { from, to } of periods) {
    const joined = groups.filter((group) => group.has(from) || group.has(to));
    joined.forEach((group) => groups.splice(groups.indexOf(group), 1));
    groups.push(new Set([from, to, ...joined.flatMap((group) => [...group])]));
  }
  return groups.flatMap((group) => {
    const ends = [...group].sort((a, b) => a - b);
    return ends.slice(1).map((to, index) => ({ from: ends[index] ?? to, to }));
  });
}

function isInside(inner: Span, outer: Span): boolean {
  return inner !== outer && outer.from <= inner.from && inner.to <= outer.to;
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

import fc from "fast-check";
import { derivableMonths } from "../derivable-months";
import { monthsOf } from "../months";

const MONTHS = monthsOf("2026");
const PERIODS = [
  ...MONTHS,
  "2026",
  ...[1, 2, 3, 4].map((quarter) => `2026-Q${String(quarter)}`),
  ...MONTHS.slice(1, 11).map((month) => `2026-01/${month}`),
];

/** Whether a set of months is a linear combination of periods, by elimination. */
function canBeHad(set: readonly string[], periods: readonly string[]): boolean {
  const vector = (months: readonly string[]) => MONTHS.map((one) => (months.includes(one) ? 1 : 0));
  const rank = (rows: number[][]) => {
    const left = rows.map((row) => [...row]);
    let found = 0;
    for (let column = 0; column < MONTHS.length; column += 1) {
      const pivot = left.findIndex((row, at) => at >= found && Math.abs(row[column] ?? 0) > 1e-9);
      if (pivot < 0) continue;
      const [row = []] = left.splice(pivot, 1);
      left.splice(found, 0, row);
      for (const other of left.slice(found + 1)) {
        const factor = (other[column] ?? 0) / (row[column] ?? 1);
        row.forEach((value, at) => (other[at] = (other[at] ?? 0) - factor * value));
      }
      found += 1;
    }
    return found;
  };
  const rows = periods.map((period) => vector(monthsOf(period)));
  return rank(rows) === rank([...rows, vector(set)]);
}

describe("what can be had from the sums of periods", () => {
  it.each([
    [
      ["2026-Q4", "2026-10"],
      [["2026-10"], ["2026-11", "2026-12"]],
    ],
    // A year less its first eleven months, whatever else is public.
    [
      ["2026", "2026-01/2026-11", "2026-Q4"],
      [MONTHS.slice(0, 9), ["2026-10", "2026-11"], ["2026-12"]],
    ],
    [
      ["2026", "2026-Q2"],
      [MONTHS.filter((month) => !monthsOf("2026-Q2").includes(month)), monthsOf("2026-Q2")],
    ],
    [["2026-03"], [["2026-03"]]],
    // The year less its second quarter, of which two months are in the first five as well: none of both alone.
    [
      ["2026", "2026-01/2026-05", "2026-Q2"],
      [
        MONTHS.slice(0, 5),
        MONTHS.slice(5),
        MONTHS.slice(3, 6),
        [...MONTHS.slice(0, 3), ...MONTHS.slice(6)],
      ],
    ],
  ])("%j", (periods, sets) => {
    expect(derivableMonths(periods).map(String).sort()).toEqual(sets.map(String).sort());
  });

  it("is every single month that can be had at all, and nothing that cannot", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...PERIODS), { minLength: 1, maxLength: 8 }),
        (periods) => {
          const sets = derivableMonths(periods);
          for (const set of sets) expect([set, canBeHad(set, periods)]).toEqual([set, true]);
          const single = new Set(sets.filter(({ length }) => length === 1).flat());
          for (const month of MONTHS) {
            expect([month, single.has(month)]).toEqual([month, canBeHad([month], periods)]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("puts together every set of months that can be had", () => {
    const all = Array.from({ length: 4095 }, (_, index) => index + 1);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...PERIODS), { minLength: 1, maxLength: 8 }),
        (periods) => {
          const sets = derivableMonths(periods);
          const isUnion = (wanted: string[]) => {
            const within = sets.filter((set) => set.every((month) => wanted.includes(month)));
            return new Set(within.flat()).size === wanted.length;
          };
          const missing = all
            .map((mask) => MONTHS.filter((_, at) => ((mask >> at) & 1) === 1))
            .filter((wanted) => !isUnion(wanted) && canBeHad(wanted, periods));
          expect(missing).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

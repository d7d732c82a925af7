import fc from "fast-check";
import { equalTo, greaterEq, solve, type Constraint } from "yalps";
import { hideOneAnother, isSensitive } from "../disclosure";
import { totalIsSensitive, withhold, type Row, type WithheldRows } from "../withhold";

interface Sale {
  row: number;
  seller: number;
  value: number;
}

/** Rows made of single sellers' sales, as the market's own tables are. */
function rowsOf(count: number, areas: (string | null)[], sales: readonly Sale[]): Row[] {
  return Array.from({ length: count }, (_, index) => {
    const mine = sales.filter((sale) => sale.row === index);
    const largest = [...new Set(mine.map(({ seller }) => seller))].map((seller) => ({
      seller: String(seller),
      value: mine
        .filter((sale) => sale.seller === seller)
        .reduce((sum, sale) => sum + sale.value, 0),
    }));
    return {
      key: String(index),
      area: areas[index] ?? null,
      value: mine.reduce((sum, { value }) => sum + value, 0),
      sellers: largest.length,
      largest: largest.sort((a, b) => b.value - a.value),
    };
  });
}

/**
 * What anybody can work out of a withheld row: its least and greatest value under everything that is
 * published, which is every other row, the sums of withheld rows, and the total.
 */
function boundsOf(rows: readonly Row[], withheld: readonly WithheldRows[], key: string) {
  const hidden = new Set(withheld.flatMap(({ keys }) => keys));
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  const constraints = new Map<string, Constraint>([["total", equalTo(total)]]);
  withheld.forEach(({ value }, index) => constraints.set(`sum ${String(index)}`, equalTo(value)));
  rows.forEach((row) =>
    constraints.set(`row ${row.key}`, hidden.has(row.key) ? greaterEq(0) : equalTo(row.value)),
  );
  const variables = new Map(
    rows.map((row) => {
      const sums = withheld.flatMap(({ keys }, index): [string, number][] =>
        keys.includes(row.key) ? [[`sum ${String(index)}`, 1]] : [],
      );
      const wanted: [string, number][] = row.key === key ? [["wanted", 1]] : [];
      return [row.key, new Map([["total", 1], [`row ${row.key}`, 1], ...sums, ...wanted])];
    }),
  );
  const bound = (direction: "minimize" | "maximize") => {
    const { status, result } = solve({ direction, objective: "wanted", constraints, variables });
    expect(status).toBe("optimal");
    return result;
  };
  return { least: bound("minimize"), greatest: bound("maximize") };
}

const table = fc
  .record({
    count: fc.integer({ min: 2, max: 14 }),
    areas: fc.array(fc.constantFrom("đông", "tây", "đảo", null), { maxLength: 14 }),
    sales: fc.array(
      fc.record({
        row: fc.nat(13),
        seller: fc.nat(30),
        value: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5000 })),
      }),
      { minLength: 4, maxLength: 70 },
    ),
  })
  .map(({ count, areas, sales }) =>
    rowsOf(
      count,
      areas,
      sales.map((sale) => ({ ...sale, row: sale.row % count })),
    ),
  )
  .filter((rows) => !totalIsSensitive(rows));

describe("rows that are withheld", () => {
  it("can't be told to within 10 % by all that is published, in 500 random tables", () => {
    let told = 0;
    fc.assert(
      fc.property(table, (rows) => {
        const withheld = withhold(rows);
        for (const key of withheld.flatMap(({ keys }) => keys)) {
          const value = rows.find((row) => row.key === key)?.value ?? 0;
          if (value === 0) continue;
          told += 1;
          const { least, greatest } = boundsOf(rows, withheld, key);
          expect(least >= 0.9 * value && greatest <= 1.1 * value).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
    expect(told).toBeGreaterThan(1000);
  });

  it("hold every sensitive row once, and no sum gives a seller away", () => {
    fc.assert(
      fc.property(table, (rows) => {
        const withheld = withhold(rows);
        const keys = withheld.flatMap((group) => group.keys);
        expect(new Set(keys).size).toBe(keys.length);
        for (const row of rows.filter(isSensitive)) {
          expect(keys).toContain(row.key);
        }
        for (const group of withheld) {
          const members = rows.filter((row) => group.keys.includes(row.key));
          expect(group.value).toBe(members.reduce((sum, { value }) => sum + value, 0));
          const everything = members.length === rows.filter(({ value }) => value > 0).length;
          expect(everything || hideOneAnother(members)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("a list of communes", () => {
  const sale = (row: number, seller: number, value = 100): Sale => ({ row, seller, value });
  const large = [10, 11, 12, 13].map((seller) => sale(0, seller));

  it("shows what many sellers made and nothing else where nothing is sensitive", () => {
    expect(
      withhold(rowsOf(2, [], [...large, ...large.map((one) => ({ ...one, row: 1 }))])),
    ).toEqual([]);
  });

  it("tells small communes of one area as one", () => {
    const rows = rowsOf(
      3,
      [null, "Tiên Yên", "Tiên Yên"],
      [...large, sale(1, 1), sale(1, 2), sale(2, 3)],
    );
    expect(withhold(rows)).toEqual([{ area: "Tiên Yên", keys: ["1", "2"], value: 300 }]);
  });

  it("tells small areas together, across their borders", () => {
    const rows = rowsOf(4, [null, "a", "b", "c"], [...large, sale(1, 1), sale(2, 2), sale(3, 3)]);
    expect(withhold(rows)).toEqual([{ area: null, keys: ["1", "2", "3"], value: 300 }]);
  });

  it("withholds one more, the first given, where a single row could be subtracted", () => {
    const rows = rowsOf(
      3,
      [],
      [
        ...[20, 21, 22].map((one) => sale(0, one)),
        sale(1, 1),
        ...[30, 31, 32].map((one) => sale(2, one)),
      ],
    );
    expect(withhold(rows)).toEqual([{ area: null, keys: ["1", "0"], value: 400 }]);
  });
});

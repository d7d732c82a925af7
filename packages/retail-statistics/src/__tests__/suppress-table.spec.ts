import fc from "fast-check";
import { equalTo, solve, type Constraint } from "yalps";
import { isSensitive, unite, type Cell } from "../disclosure";
import { isKeptApart } from "../is-kept-apart";
import { suppressTable } from "../suppress-table";

interface Sale {
  row: number;
  column: number;
  seller: number;
  value: number;
}

function cellOf(sales: readonly Sale[]): Cell {
  const sellers = [...new Set(sales.map(({ seller }) => seller))];
  const largest = sellers.map((seller) => ({
    seller: String(seller),
    value: sales
      .filter((sale) => sale.seller === seller)
      .reduce((sum, sale) => sum + sale.value, 0),
  }));
  return {
    value: sales.reduce((sum, { value }) => sum + value, 0),
    sellers: sellers.length,
    largest: largest.sort((a, b) => b.value - a.value),
  };
}

function lines(cells: Cell[][]): Cell[][] {
  const columns = (cells[0] ?? []).map((_, column) => cells.flatMap((row) => row[column] ?? []));
  return [...cells, ...columns];
}

/** Tables as they may come: every total is that of enough sellers. */
const table = fc
  .record({
    rows: fc.integer({ min: 2, max: 5 }),
    columns: fc.integer({ min: 2, max: 6 }),
    sales: fc.array(
      fc.record({
        row: fc.nat(4),
        column: fc.nat(5),
        seller: fc.nat(25),
        value: fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 2000 })),
      }),
      { minLength: 25, maxLength: 110, size: "max" },
    ),
  })
  .map(({ rows, columns, sales }) =>
    Array.from({ length: rows }, (_row, row) =>
      Array.from({ length: columns }, (_column, column) =>
        cellOf(sales.filter((sale) => sale.row % rows === row && sale.column % columns === column)),
      ),
    ),
  )
  .filter((cells) => lines(cells).every((line) => !isSensitive(unite(line))));

/** Least and greatest value of one cell left out, under the cells that are published and all totals. */
function boundsOf(cells: Cell[][], hidden: boolean[][], wanted: string) {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  cells.forEach((row, i) =>
    row.forEach((cell, j) => {
      if (hidden[i]?.[j] !== true) return;
      const name = `${String(i)} ${String(j)}`;
      const coefficients = new Map([
        [`row ${String(i)}`, 1],
        [`column ${String(j)}`, 1],
      ]);
      if (name === wanted) coefficients.set("wanted", 1);
      variables.set(name, coefficients);
      for (const line of [`row ${String(i)}`, `column ${String(j)}`]) {
        const rest = (constraints.get(line)?.equal ?? 0) + cell.value;
        constraints.set(line, equalTo(rest));
      }
    }),
  );
  const bound = (direction: "minimize" | "maximize") => {
    const { status, result } = solve({ direction, objective: "wanted", constraints, variables });
    expect(status).toBe("optimal");
    return result;
  };
  return { least: bound("minimize"), greatest: bound("maximize") };
}

describe("cells that are left out of a two-way table", () => {
  it("can't be told to within 10 % by the published totals, in more than 500 random tables", () => {
    let published = 0;
    let checked = 0;
    fc.assert(
      fc.property(table, (cells) => {
        const hidden = suppressTable(cells);
        if (hidden === null) return;
        published += 1;
        cells.forEach((row, i) =>
          row.forEach(({ value }, j) => {
            if (hidden[i]?.[j] !== true) return;
            checked += 1;
            const { least, greatest } = boundsOf(cells, hidden, `${String(i)} ${String(j)}`);
            const near = least > 0.9 * value + 1e-6 && greatest < 1.1 * value - 1e-6;
            expect({ near, least, greatest, value }).toMatchObject({ near: false });
            // Nor is there a guess that is within 10 % of whatever the cell may be.
            const guessed = 0.9 * greatest < 1.1 * least - 1e-6;
            expect({ guessed, least, greatest, value }).toMatchObject({ guessed: false });
          }),
        );
      }),
      { numRuns: 700 },
    );
    expect(published).toBeGreaterThanOrEqual(500);
    expect(checked).toBeGreaterThan(1000);
  });

  it("are looked at by flows as by a linear programme, whichever cells are left out", () => {
    const seen = { apart: 0, told: 0 };
    const masks = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(table, masks, (cells, mask) => {
        const hidden = cells.map((row, i) => row.map((_, j) => mask[6 * i + j] === true));
        const values = cells.map((row) => row.map(({ value }) => value));
        hidden.forEach((row, i) =>
          row.forEach((out, j) => {
            if (!out) return;
            const { least, greatest } = boundsOf(cells, hidden, `${String(i)} ${String(j)}`);
            // Bounds are whole numbers, which the programme finds but for rounding.
            const apart = 9 * Math.round(greatest) >= 11 * Math.round(least);
            expect(isKeptApart(values, hidden, [i, j])).toBe(apart);
            seen[apart ? "apart" : "told"] += 1;
          }),
        );
      }),
      { numRuns: 100 },
    );
    expect(Math.min(seen.apart, seen.told)).toBeGreaterThan(100);
  });

  it("hold every sensitive cell, and no line's sum of them gives a seller away", () => {
    fc.assert(
      fc.property(table, (cells) => {
        const hidden = suppressTable(cells);
        if (hidden === null) return;
        cells.forEach((row, i) =>
          row.forEach((cell, j) => {
            if (cell.value > 0 && isSensitive(cell)) expect(hidden[i]?.[j]).toBe(true);
          }),
        );
        const masked = cells.map((row, i) => row.filter((_, j) => hidden[i]?.[j] === true));
        const columns = (cells[0] ?? []).map((_, j) =>
          cells.flatMap((row, i) => (hidden[i]?.[j] === true ? (row[j] ?? []) : [])),
        );
        for (const line of [...masked, ...columns]) {
          expect(isSensitive(unite(line))).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

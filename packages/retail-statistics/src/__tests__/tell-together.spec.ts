import type { CellSale } from "../cell-sale";
import { tellTogether, type CellTableDrafts } from "../tell-together";
import type { EarlierVersion } from "../release-inputs";
import type { ReleasedTable } from "../release-outputs";
import type { TableSale } from "../table-sale";

/** Three sellers' goods, so that only what has fewer is sensitive. */
function three(commune: string, group: string, vnd = 100): CellSale[] {
  return ["a", "b", "c"].map((seller) => sale(seller, commune, group, vnd));
}

function sale(seller: string, commune: string, group: string, vnd: number): CellSale {
  return { commune, group, star: "none", seller, vnd };
}

type Rows = Record<"commune" | "group", string[][]>;

/** The tables of some cells, told with these rows; nothing of earlier versions is asked of a row by itself. */
function drafts(cells: readonly CellSale[], rows: Rows): CellTableDrafts {
  return new Map(
    (["commune", "group", "star"] as const).map((table) => {
      const sales = cells.map((cell): TableSale => ({ ...cell, table, key: cell[table] }));
      const own = table === "star" ? [["none"]] : rows[table];
      return [table, { rows: own, known: { sales, earlier: [] } }];
    }),
  );
}

function version(cells: readonly CellSale[], rows: Rows, withCells = true): EarlierVersion {
  const tables = [...drafts(cells, rows)].map(([table, told]): ReleasedTable => ({
    table,
    rows: told.rows.map((keys) => ({ keys: [...keys], vnd: 0 })),
  }));
  return { version: 1, tables, sales: [], ...(withCells ? { cells } : {}) };
}

/** Commune 2 has one seller, who alone sells group y besides what commune 1 does. */
const apart = [...three("1", "x"), sale("d", "2", "y", 50), ...three("3", "y")];
const rows = { commune: [["1"], ["2", "3"]], group: [["x"], ["y"]] };

function told(cells: readonly CellSale[], as: Rows, earlier: readonly EarlierVersion[] = []) {
  const { rows: now, isTold } = tellTogether(drafts(cells, as), cells, earlier);
  return { commune: now.get("commune"), group: now.get("group"), isTold };
}

describe("tables side by side", () => {
  it("are left as they are while they leave every sensitive key open", () => {
    expect(told(apart, rows)).toEqual({ ...rows, isTold: false });
  });

  it("are put together while one of them has the rest of another's row by itself", () => {
    const cells = [
      ...three("1", "x"),
      sale("d", "2", "y", 50),
      ...three("3", "x"),
      ...three("1", "z"),
    ];
    // Only commune 2 sells y: told by itself, that would be what 2 sold.
    const as = { commune: [["1"], ["2", "3"]], group: [["x"], ["y", "z"]] };
    expect(told(cells, as)).toEqual({ ...as, isTold: false });
    const closer = { commune: [["1"], ["2", "3"]], group: [["x"], ["y"], ["z"]] };
    expect(told(cells, closer)).toEqual({
      commune: [["1", "2", "3"]],
      group: [["x"], ["y", "z"]],
      isTold: false,
    });
  });

  it("do not ask for what earlier versions tell without them", () => {
    const as = { commune: [["1"], ["2"], ["3"]], group: [["x"], ["y"]] };
    expect(told(apart, rows, [version(apart, as)])).toEqual({ ...rows, isTold: false });
  });

  it("stay untold where not even single rows hide a key that has come since", () => {
    const before = [...three("1", "x"), ...three("3", "y")];
    const as = { commune: [["1"], ["3"]], group: [["x"], ["y"]] };
    const all = { commune: [["1", "2", "3"]], group: [["x", "y"]], isTold: true };
    expect(told(apart, rows, [version(before, as)])).toEqual(all);
    expect(told(apart, rows, [version(before, as, false)])).toEqual({ ...rows, isTold: false });
  });
});

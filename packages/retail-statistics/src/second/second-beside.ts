import type { CellSale } from "../cell-sale";
import type { ReleaseInputs } from "../release-inputs";
import { passes, sensitive, smallerFirst, type Parts, type Reading } from "./second-rows";
import { Together, type Side } from "./second-together";

const NAMES = ["commune", "group", "star"] as const;

interface Told {
  known: Reading;
  /** Put together here. */
  rows: string[][];
}

/** METHOD.md 6.3, for the tables of commune, group and stars, in this order. */
export function besideOneAnother(
  inputs: ReleaseInputs,
  months: readonly string[],
  tables: Told[],
): void {
  const sides: Side[] = [];
  for (const { cells, tables: told } of inputs.earlier ?? []) {
    const rows = NAMES.map((name) => told.find(({ table }) => table === name));
    if (!cells || rows.includes(undefined)) continue;
    sides.push({
      ...sideOf(cells),
      rows: rows.map((table) => table!.rows.map(({ keys }) => keys)),
    });
  }
  const now = (inputs.cells ?? []).filter(({ month }) => months.includes(month));
  const own = now.map((one) => ({ ...one, star: one.stars, vnd: one.goods_vnd }));
  // The same list that rows are put together in.
  sides.push({ ...sideOf(own), rows: tables.map(({ rows }) => rows) });
  const together = new Together(sides);
  for (const table of [0, 1, 2]) {
    const keyed = sides.map((side) => byKey(side, table));
    for (const key of [...new Set(keyed.flatMap((one) => [...one.keys()]))].sort()) {
      const versions = [...keyed.keys()].filter((at) =>
        sensitive(keyed[at]?.get(key) ?? new Map<string, bigint>()),
      );
      while (versions.some((version) => together.tells(table, key, version)))
        if (!widen(tables, table, key)) return;
    }
  }
}

function sideOf(sales: readonly CellSale[]): Pick<Side, "cells"> {
  const cells: Side["cells"] = new Map();
  for (const { commune, group, star, seller, vnd } of sales) {
    if (vnd === 0) continue;
    const keys = [commune, group, star];
    const cell = cells.get(JSON.stringify(keys)) ?? { keys, parts: new Map<string, bigint>() };
    cell.parts.set(seller, (cell.parts.get(seller) ?? 0n) + BigInt(vnd));
    cells.set(JSON.stringify(keys), cell);
  }
  return { cells };
}

function byKey({ cells }: Side, table: number): Map<string, Parts> {
  const found = new Map<string, Parts>();
  for (const { keys, parts } of cells.values()) {
    const sums = found.get(keys[table]!) ?? new Map<string, bigint>();
    for (const [seller, vnd] of parts) sums.set(seller, (sums.get(seller) ?? 0n) + vnd);
    found.set(keys[table]!, sums);
  }
  return found;
}

/** Puts two rows together, in the table of the key or in the first that has several; false: there are none. */
function widen(tables: Told[], table: number, key: string): boolean {
  const place =
    tables[table]!.rows.length > 1 ? table : tables.findIndex(({ rows }) => rows.length > 1);
  const chosen = tables[place];
  if (!chosen) return false;
  const { rows, known } = chosen;
  rows.sort(smallerFirst(known.now));
  const start = place === table ? rows.findIndex((row) => row.includes(key)) : 0;
  const wide = rows.splice(start, 1).flat();
  do wide.push(...(rows.shift() ?? []));
  while (rows.length > 0 && !passes(known, wide));
  rows.push(wide.sort());
  rows.sort((one, other) => (one[0]! < other[0]! ? -1 : 1));
  return true;
}

import { CELL_TABLES, type CellTable } from "./cell-sale";
import type { UnknownAmount } from "./unknown-amounts";

/** The rows of each table of cells, as one version tells them. */
export type ToldRows = ReadonlyMap<CellTable, readonly (readonly string[])[]>;

/** What several versions tell of amounts behind them. */
export interface ToldSums {
  /** Amounts that are parts of the same sums. */
  readonly groups: readonly AmountGroup[];
  /** How many sums are told. */
  readonly lines: number;
}

export interface AmountGroup {
  /** The sums, by their numbers. */
  readonly lines: readonly number[];
  readonly amounts: readonly UnknownAmount[];
}

/**
 * Which told sums each amount is a part of. One whose key is in no row of a version's table is nothing, as
 * everybody can see, and is left out.
 *
 * @param versions as many as the amounts have; null for one that tells nothing yet
 */
export function toldSums(
  amounts: readonly UnknownAmount[],
  versions: readonly (ToldRows | null)[],
): ToldSums {
  let lines = 0;
  const lineOf = versions.map((rows) => {
    if (rows === null) return null;
    const ofKey = new Map<string, number>();
    for (const table of CELL_TABLES) {
      for (const row of rows.get(table) ?? []) {
        for (const key of row) ofKey.set(`${table}\n${key}`, lines);
        lines += 1;
      }
    }
    return ofKey;
  });
  const groups = new Map<string, { lines: number[]; amounts: UnknownAmount[] }>();
  for (const amount of amounts) {
    const told = amount.versions.flatMap((version) => {
      const ofKey = lineOf[version] ?? null;
      if (ofKey === null) return [];
      return CELL_TABLES.map((table) => ofKey.get(`${table}\n${amount.keys[table]}`) ?? null);
    });
    const known = told.filter((line) => line !== null);
    if (known.length < told.length) continue;
    const group = groups.get(String(known)) ?? { lines: known, amounts: [] };
    group.amounts.push(amount);
    groups.set(String(known), group);
  }
  return { groups: [...groups.values()], lines };
}

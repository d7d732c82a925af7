import { CELL_TABLES, type CellSale, type CellTable } from "./cell-sale";
import { bySeller, toCell } from "./contributions";
import { isSensitive } from "./disclosure";
import { isTold } from "./is-told";
import type { EarlierVersion } from "./release-inputs";
import { joinRow, smallestFirst, type Standing } from "./tell-rows";
import { toldSums, type ToldRows, type ToldSums } from "./told-sums";
import { unknownAmounts } from "./unknown-amounts";

/** A table of cells as it may be told by itself. */
export interface CellTableDraft {
  readonly rows: readonly (readonly string[])[];
  readonly known: Standing;
}

export type CellTableDrafts = ReadonlyMap<CellTable, CellTableDraft>;

/** A key that its version must not tell, wherever it is sensitive. */
interface Suspect {
  table: CellTable;
  key: string;
  versions: number[];
}

/**
 * Which rows the tables of cells are told with when they are laid side by side and beside those of earlier
 * versions, as section 6.3 of METHOD.md says: no sensitive key of any version may be brought to within 10 % by
 * all of them, unless the earlier versions have told it already. While one is, rows are put together.
 *
 * `isTold`: one is told even where each table is one row.
 */
export function tellTogether(
  drafts: CellTableDrafts,
  cells: readonly CellSale[],
  earlier: readonly EarlierVersion[],
): { rows: ToldRows; isTold: boolean } {
  const before = earlier.flatMap(toCompared);
  const versions = [...before.map((version) => version.cells), cells];
  const amounts = unknownAmounts(versions);
  const rows = new Map([...drafts].map(([table, draft]) => [table, draft.rows]));
  const told = before.map((version) => version.rows);
  let sumsBefore: ToldSums | null = null;
  let sums = toldSums(amounts, [...told, rows]);
  for (const { table, key, versions: sensitiveIn } of suspectsOf(versions)) {
    const isNewlyTold = (version: number) => {
      if (!isTold(sums, { table, key, version })) return false;
      sumsBefore ??= toldSums(amounts, [...told, null]);
      return !isTold(sumsBefore, { table, key, version });
    };
    while (sensitiveIn.some(isNewlyTold)) {
      if (!joinOnce(rows, drafts, table, key)) return { rows, isTold: true };
      sums = toldSums(amounts, [...told, rows]);
    }
  }
  return { rows, isTold: false };
}

/** What is compared of an earlier version; nothing of one without tables, or locked without its cells. */
function toCompared({ tables, cells }: EarlierVersion) {
  const rows = new Map(
    CELL_TABLES.flatMap((table) => {
      const told = tables.find((one) => one.table === table);
      return told === undefined ? [] : [[table, told.rows.map(({ keys }) => keys)] as const];
    }),
  );
  return cells === undefined || rows.size < CELL_TABLES.length ? [] : [{ cells, rows }];
}

/** The keys that are sensitive in any version, in the order of tables and then of keys. */
function suspectsOf(versions: readonly (readonly CellSale[])[]): Suspect[] {
  return CELL_TABLES.flatMap((table) => {
    const sensitiveIn = new Map<string, number[]>();
    versions.forEach((cells, version) => {
      const sales = new Map<string, CellSale[]>();
      for (const cell of cells) {
        const own = sales.get(cell[table]) ?? [];
        own.push(cell);
        sales.set(cell[table], own);
      }
      for (const [key, own] of sales) {
        if (!isSensitive(toCell(bySeller(own)))) continue;
        sensitiveIn.set(key, [...(sensitiveIn.get(key) ?? []), version]);
      }
    });
    return [...sensitiveIn]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, places]) => ({ table, key, versions: places }));
  });
}

/**
 * Puts a key's row together with the smallest other one of its table; where that is one row already, the two
 * smallest rows of the first table that has several. False where none has.
 */
function joinOnce(
  rows: Map<CellTable, readonly (readonly string[])[]>,
  drafts: CellTableDrafts,
  table: CellTable,
  key: string,
): boolean {
  const place = [table, ...CELL_TABLES].find((name) => (rows.get(name)?.length ?? 0) > 1);
  const known = place && drafts.get(place)?.known;
  if (place === undefined || known === undefined) return false;
  const own = rows.get(place) ?? [];
  const hers = place === table ? own.find((row) => row.includes(key)) : undefined;
  const row = hers ?? smallestFirst(own, known.sales)[0] ?? [];
  rows.set(place, joinRow(own, row, known));
  return true;
}

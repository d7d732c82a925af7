import { exactSum } from "./exact-sum";
import type { Imputed } from "./imputed-online";
import { hasTables } from "./months";
import type { EarlierVersion, ReleaseInputs } from "./release-inputs";
import type { ReleasedTable } from "./release-outputs";
import { keysOf, standingOf } from "./standing-of";
import { TABLE_NAMES, type TableSale } from "./table-sale";
import { imputedSales, tableSales } from "./table-sales";
import { tellCellTables } from "./tell-cell-tables";
import { mayTell, tellRows } from "./tell-rows";

/** From this version of METHOD.md on an imputed amount counts as its seller's part of her kind. */
const METHOD_OF_IMPUTED_PARTS = 3;

/**
 * The tables of a release, as section 6 of METHOD.md says; none for periods whose months have them.
 *
 * @param imputed what was imputed of sellers without a return, one entry a month
 */
export function releaseTables(inputs: ReleaseInputs, imputed: readonly Imputed[]): ReleasedTable[] {
  if (!hasTables(inputs.period)) return [];
  const all = tableSales(inputs);
  const guessed = imputedSales(inputs.frame, imputed);
  const cellRows: ReadonlyMap<string, readonly (readonly string[])[]> = tellCellTables(
    inputs,
    all,
  ).rows;
  return TABLE_NAMES.map((table) => {
    const known = standingOf(inputs, table, all, knownOf);
    const estimated = standingOf(inputs, table, [...all, ...guessed], estimatedOf);
    const imputedCounts = table === "kind" && inputs.method >= METHOD_OF_IMPUTED_PARTS;
    const told =
      cellRows.get(table) ??
      tellRows(keysOf(estimated), () => "", known, imputedCounts ? estimated : null);
    const rows = told.map((row) => ({
      keys: [...row],
      vnd: exactSum(estimated.sales.filter(({ key }) => row.includes(key)).map(({ vnd }) => vnd)),
    }));
    return { table, rows };
  });
}

/**
 * Whether a table's keys say somebody's sales even where they are all told as one row: then the release must
 * stay unpublished. Imputed amounts play no part in it, for of all keys as one row they are not asked.
 */
export function rowsTellOneSeller(inputs: ReleaseInputs): boolean {
  if (!hasTables(inputs.period)) return false;
  const all = tableSales(inputs);
  const cells = tellCellTables(inputs, all);
  const cellRows: ReadonlyMap<string, readonly (readonly string[])[]> = cells.rows;
  return (
    cells.isTold ||
    TABLE_NAMES.some((table) => {
      const known = standingOf(inputs, table, all, knownOf);
      const rows = cellRows.get(table) ?? tellRows(keysOf(known), () => "", known, null);
      return rows.some((row) => !mayTell(row, known));
    })
  );
}

function knownOf({ sales }: EarlierVersion): readonly TableSale[] {
  return sales;
}

function estimatedOf({ sales, imputed = [] }: EarlierVersion): TableSale[] {
  return [...sales, ...imputed];
}

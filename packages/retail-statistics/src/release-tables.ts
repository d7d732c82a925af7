import { exactSum } from "./exact-sum";
import type { Imputed } from "./imputed-online";
import { hasTables } from "./months";
import type { EarlierVersion, ReleaseInputs } from "./release-inputs";
import type { ReleasedTable } from "./release-outputs";
import { TABLE_NAMES, type TableName, type TableSale } from "./table-sale";
import { imputedSales, tableSales } from "./table-sales";
import { mayTell, tellRows, type Standing } from "./tell-rows";

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
  return TABLE_NAMES.map((table) => {
    const known = standing(inputs, table, all, knownOf);
    const estimated = standing(inputs, table, [...all, ...guessed], estimatedOf);
    const imputedCounts = table === "kind" && inputs.method >= METHOD_OF_IMPUTED_PARTS;
    const rows = tellRows(
      keysOf(estimated),
      areasOf(inputs, table),
      known,
      imputedCounts ? estimated : null,
    ).map((row) => ({
      keys: row,
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
  return TABLE_NAMES.some((table) => {
    const known = standing(inputs, table, all, knownOf);
    const rows = tellRows(keysOf(known), areasOf(inputs, table), known, null);
    return rows.some((row) => !mayTell(row, known));
  });
}

function keysOf({ sales }: Standing): string[] {
  return [...new Set(sales.map(({ key }) => key))];
}

/** What each key of a table lies in: communes alone lie in something. */
function areasOf({ cells = [] }: ReleaseInputs, table: TableName): (key: string) => string {
  if (table !== "commune") return () => "";
  const areas = new Map(cells.map(({ commune, area }) => [commune, area]));
  return (key) => areas.get(key) ?? "";
}

/** Who stands behind one table, with the versions before that have it. */
function standing(
  { earlier = [] }: ReleaseInputs,
  table: TableName,
  sales: readonly TableSale[],
  salesOf: (version: EarlierVersion) => readonly TableSale[],
): Standing {
  const own = (some: readonly TableSale[]) => some.filter((sale) => sale.table === table);
  return {
    sales: own(sales),
    earlier: earlier.flatMap((version) => {
      const told = version.tables.find((one) => one.table === table);
      if (told === undefined) return [];
      return [{ rows: told.rows.map(({ keys }) => keys), sales: own(salesOf(version)) }];
    }),
  };
}

function knownOf({ sales }: EarlierVersion): readonly TableSale[] {
  return sales;
}

function estimatedOf({ sales, imputed = [] }: EarlierVersion): TableSale[] {
  return [...sales, ...imputed];
}

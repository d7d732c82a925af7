import { exactSum } from "./exact-sum";
import { hasTables } from "./months";
import type { EarlierVersion, ReleaseInputs } from "./release-inputs";
import type { ReleasedTable } from "./release-outputs";
import { TABLE_NAMES, type TableName } from "./table-sale";
import { kindsOf, tableSales } from "./table-sales";
import { mayTell, tellRows, type ToldTable } from "./tell-rows";

/**
 * The tables of a release, as section 6 of METHOD.md says; none for periods whose months have them.
 *
 * @param imputed what was imputed of sellers without a return, one entry a month
 */
export function releaseTables(
  inputs: ReleaseInputs,
  imputed: readonly (readonly [seller: string, vnd: number])[],
): ReleasedTable[] {
  if (!hasTables(inputs.period)) return [];
  const all = tableSales(inputs);
  const kindOf = kindsOf(inputs.frame);
  const areas = new Map((inputs.cells ?? []).map(({ commune, area }) => [commune, area]));
  return TABLE_NAMES.map((table) => {
    const sales = all.filter((sale) => sale.table === table);
    const estimated = table === "kind" ? imputed : [];
    const keys = [
      ...new Set([
        ...sales.map(({ key }) => key),
        ...estimated.filter(([, vnd]) => vnd > 0).map(([seller]) => kindOf(seller)),
      ]),
    ];
    const earlier = (inputs.earlier ?? []).flatMap((version) => toldIn(version, table));
    const area = (key: string) => (table === "commune" ? (areas.get(key) ?? "") : "");
    const rows = tellRows(keys, sales, area, earlier).map((row) => ({
      keys: row,
      vnd: exactSum([
        ...sales.filter(({ key }) => row.includes(key)).map(({ vnd }) => vnd),
        ...estimated.filter(([seller]) => row.includes(kindOf(seller))).map(([, vnd]) => vnd),
      ]),
    }));
    return { table, rows };
  });
}

/**
 * Whether a table's keys say somebody's sales even where they are all told as one row: then the release must
 * stay unpublished.
 */
export function rowsTellOneSeller(inputs: ReleaseInputs): boolean {
  const all = tableSales(inputs);
  return releaseTables(inputs, []).some(({ table, rows }) => {
    const sales = all.filter((sale) => sale.table === table);
    const earlier = (inputs.earlier ?? []).flatMap((version) => toldIn(version, table));
    return rows.some(({ keys }) => !mayTell(keys, sales, earlier));
  });
}

function toldIn({ tables, sales }: EarlierVersion, table: TableName): ToldTable[] {
  const told = tables.find((one) => one.table === table);
  if (told === undefined) return [];
  return [
    {
      rows: told.rows.map(({ keys }) => keys),
      sales: sales.filter((sale) => sale.table === table),
    },
  ];
}

import type { EarlierVersion, ReleaseInputs } from "./release-inputs";
import type { TableName, TableSale } from "./table-sale";
import type { Standing } from "./tell-rows";

/**
 * Who stands behind one table, with the versions before that have it.
 *
 * @param sales of all tables
 * @param salesOf which of an earlier version's count as its sales
 */
export function standingOf(
  { earlier = [] }: Pick<ReleaseInputs, "earlier">,
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

/** The keys of a table that have anything now. */
export function keysOf({ sales }: Standing): string[] {
  return [...new Set(sales.map(({ key }) => key))];
}

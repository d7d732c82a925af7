import { CELL_TABLES } from "./cell-sale";
import { cellSales } from "./cell-sales";
import { keysOf, standingOf } from "./standing-of";
import type { ReleaseInputs } from "./release-inputs";
import type { TableSale } from "./table-sale";
import { tellRows } from "./tell-rows";
import { tellTogether, type CellTableDraft } from "./tell-together";
import type { ToldRows } from "./told-sums";

/** From this version of METHOD.md on the tables of cells are judged side by side as well. */
const METHOD_OF_TABLES_TOGETHER = 5;

/**
 * The rows of the tables that share out the floor, as section 6 of METHOD.md says.
 *
 * `isTold`: laid side by side they tell somebody's sales even where each is one row; never before method 5.
 *
 * @param sales of all tables
 */
export function tellCellTables(
  inputs: ReleaseInputs,
  sales: readonly TableSale[],
): { rows: ToldRows; isTold: boolean } {
  const drafts = new Map(
    CELL_TABLES.map((table): [typeof table, CellTableDraft] => {
      const known = standingOf(inputs, table, sales, (version) => version.sales);
      const areaOf = table === "commune" ? areasOf(inputs) : () => "";
      return [table, { rows: tellRows(keysOf(known), areaOf, known, null), known }];
    }),
  );
  if (inputs.method >= METHOD_OF_TABLES_TOGETHER) {
    return tellTogether(drafts, cellSales(inputs), inputs.earlier ?? []);
  }
  return { rows: new Map([...drafts].map(([table, { rows }]) => [table, rows])), isTold: false };
}

/** What each commune lies in; empty: nothing. */
function areasOf({ cells = [] }: ReleaseInputs): (commune: string) => string {
  const areas = new Map(cells.map(({ commune, area }) => [commune, area]));
  return (commune) => areas.get(commune) ?? "";
}

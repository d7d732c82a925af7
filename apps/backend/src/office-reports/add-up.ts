import { exactSum } from "@cho-lang/retail-statistics/exact-sum";
import { MedusaError } from "@medusajs/framework/utils";
import type { ReportCell, ReportTable } from "./report-table";

/** What the columns come to by a count of their own; undefined for one that does not add up. */
export type Whole = readonly (number | null | undefined)[];

/**
 * A table with its line of totals: the sum of each column that adds up, which must be what a count of its own
 * says. Reports made by hand had totals that were not the sum of what stood above them; one that is made here
 * and does not add up is refused (`unexpected_state`) rather than shown.
 *
 * @param whole one for each column after the first: its known total; null where only the rows know it
 */
export function addUp(table: Omit<ReportTable, "total">, whole: Whole): ReportTable {
  const total = table.columns.map(({ title }, at): ReportCell => {
    if (at === 0) return "Cộng";
    const known = whole[at - 1];
    if (known === undefined) return null;
    const sum = exactSum(table.rows.map((row) => numberIn(row[at])));
    if (known !== null && sum !== known) {
      throw new MedusaError(
        MedusaError.Types.UNEXPECTED_STATE,
        `${table.title}, ${title}: rows come to ${String(sum)}, the count to ${String(known)}`,
      );
    }
    return sum;
  });
  return { ...table, total };
}

function numberIn(cell: ReportCell | undefined): number {
  return typeof cell === "number" ? cell : 0;
}

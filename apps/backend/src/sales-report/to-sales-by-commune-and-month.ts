import { unite, type Cell } from "@cho-lang/retail-statistics/disclosure";
import { suppressTable } from "@cho-lang/retail-statistics/suppress-table";
import type { DeliveredSaleSum } from "../modules/sales/delivered-sale-sum";
import type { SalesByCommuneAndMonth } from "./sales-by-commune-and-month";
import type { SalesReport } from "./sales-report";
import { cellOf } from "./withhold-rows";

/** Rows of a list that have a figure, each by itself, then those that are told together. */
function unitsOf<Row extends { goods_vnd: number | null }>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  withheld: readonly { area: string | null; keys: string[]; goods_vnd: number }[],
): { area: string | null; keys: string[]; goods_vnd: number }[] {
  const single = rows.flatMap((row) =>
    row.goods_vnd === null ? [] : { area: null, keys: [keyOf(row)], goods_vnd: row.goods_vnd },
  );
  return [...single, ...withheld];
}

/**
 * Crosses the communes and months of a sales report. The report's own figures are the totals of rows and
 * columns; cells that these totals would otherwise give away are left out.
 */
export function toSalesByCommuneAndMonth(
  report: SalesReport,
  sums: readonly DeliveredSaleSum[],
): SalesByCommuneAndMonth {
  const { demonstration, as_of, definition, disclosure, withheld } = report;
  const columns = unitsOf(report.by_month, ({ month }) => month, withheld.by_month);
  const rows = unitsOf(report.by_commune, (row) => row.commune_code, withheld.by_commune);
  const cellOfKey = new Map(sums.map((sum): [string | null, Cell] => [sum.key, cellOf(sum)]));
  const cells = rows.map((row) =>
    columns.map((column) =>
      unite(
        row.keys.flatMap((commune) =>
          column.keys.flatMap((month) => cellOfKey.get(`${commune} ${month}`) ?? []),
        ),
      ),
    ),
  );
  const hidden = suppressTable(cells);
  return {
    demonstration,
    as_of,
    definition,
    disclosure,
    columns: columns.map(({ keys, goods_vnd }) => ({ months: keys, goods_vnd })),
    rows: rows.map(({ area, keys, goods_vnd }, row) => ({
      area,
      communes: keys,
      goods_vnd,
      cells: columns.map((_, column) =>
        hidden === null || hidden[row]?.[column] ? null : (cells[row]?.[column]?.value ?? 0),
      ),
    })),
  };
}

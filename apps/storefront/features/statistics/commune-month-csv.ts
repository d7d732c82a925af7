import type { SalesByCommuneAndMonth } from "@/lib/medusa/statistics";
import { statistics as messages } from "@/messages/vi/statistics";
import { communesName } from "./named-sales";
import { toCsv } from "./to-csv";

/** Name of the file among the tables of the page. */
export const COMMUNE_MONTH_FILE = "theo-xa-va-thang";

/**
 * Goods by commune and month as CSV, one row for each cell; empty where it is not published. Each row says
 * whether its figure is invented and when it was computed.
 */
export function communeMonthCsv(sales: SalesByCommuneAndMonth): string {
  const { column, demonstration } = messages;
  const kind = sales.demonstration ? demonstration.column : demonstration.real;
  return toCsv(
    [column.commune, column.month, column.goods, column.kind, column.asOf],
    sales.rows.flatMap(({ area, communes, cells }) =>
      sales.columns.map(({ months }, index) => [
        communesName(area, communes),
        months.join(" + "),
        cells[index] ?? "",
        kind,
        sales.asOf,
      ]),
    ),
  );
}

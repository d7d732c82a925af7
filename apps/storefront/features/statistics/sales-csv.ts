import type { Sales } from "@/lib/medusa/statistics";
import { statistics as messages } from "@/messages/vi/statistics";
import { fullName, namedSales, type Cut } from "./named-sales";
import { monthsOfSales } from "./sales-month";
import { toCsv } from "./to-csv";

/** The tables of the page, by the name of their file. */
export const TABLES = {
  "theo-thang": "month",
  "theo-xa": "commune",
  "theo-nhom": "group",
  "theo-sao": "star",
} as const satisfies Record<string, Cut | "month">;

export type TableName = keyof typeof TABLES;

/** Whether a path segment names a table. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

/**
 * One table of the page as CSV. Each row says whether its figures are invented and when they were
 * computed, so that a row copied elsewhere still says so. What may not be published by itself is empty.
 */
export function salesCsv(sales: Sales, name: TableName): string {
  const kind = sales.demonstration ? messages.demonstration.column : messages.demonstration.real;
  const stamp = [kind, sales.asOf];
  const { column } = messages;
  const table = TABLES[name];
  if (table === "month") {
    return toCsv(
      [column.month, column.goods, column.delivery, column.orders, column.kind, column.asOf],
      monthsOfSales(sales).map((row) => [
        row.month,
        row.goods ?? "",
        row.delivery ?? "",
        row.orders ?? "",
        ...stamp,
      ]),
    );
  }
  return toCsv(
    [column[table], column.goods, column.orders, column.kind, column.asOf],
    namedSales(sales, table).map((row) => [fullName(row), row.goods, row.orders ?? "", ...stamp]),
  );
}

import type { SalesReport } from "./sales-report";

/**
 * Goods of delivered sales by commune and month, in whole đồng, as far as no seller is given away. Rows and
 * columns are those that the sales report tells, single or together, so that its figures are the totals.
 */
export interface SalesByCommuneAndMonth extends Pick<
  SalesReport,
  "demonstration" | "as_of" | "definition" | "disclosure"
> {
  /** The months of each column: one, or those that are told together. */
  columns: { months: string[]; goods_vnd: number }[];
  rows: {
    /** Former district of communes that are told together, where they have one. */
    area: string | null;
    /** Codes: of one commune, or of those that are told together. */
    communes: string[];
    /** Total of the row. */
    goods_vnd: number;
    /** One for each column; null: not published. */
    cells: (number | null)[];
  }[];
}

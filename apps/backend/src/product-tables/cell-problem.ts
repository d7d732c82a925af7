/** What is wrong in one cell of a file. */
export interface CellProblem {
  /** As a spreadsheet counts it: the headings are row 1. */
  row: number;
  /** Its heading; null for the row itself. */
  column: string | null;
  /** The seller's code of the product, where the row has one. */
  code: string | null;
  /** In Vietnamese. */
  message: string;
}

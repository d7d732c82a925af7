import { writeWorkbook } from "./write-workbook";

/**
 * An XLSX file of one sheet in which every cell is a text: none can be worked out, and leading zeros
 * stay. The first row is the headings, which stay in sight.
 *
 * @param widths of the columns, in characters
 */
export function writeXlsx(rows: readonly (readonly string[])[], widths: readonly number[]): Buffer {
  return writeWorkbook([{ name: "Sản phẩm", rows, widths }]);
}

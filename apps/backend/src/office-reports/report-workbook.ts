import { writeWorkbook, type Sheet } from "../product-tables/write-workbook";
import type { OfficeReport } from "./office-report";
import { DEMONSTRATION_FACT, reportFacts } from "./report-facts";
import type { ReportTable } from "./report-table";

const TEXT_WIDTH = 34;
const NUMBER_WIDTH = 18;

function sheetOf(
  { id, title, note, columns, rows, total }: ReportTable,
  demonstration: boolean,
): Sheet {
  return {
    name: id,
    rows: [
      columns.map((column) => column.title),
      ...rows,
      ...(total === null ? [] : [total]),
      [],
      [title],
      [note],
      ...(demonstration ? [[DEMONSTRATION_FACT]] : []),
    ],
    widths: columns.map(({ kind }) => (kind === "text" ? TEXT_WIDTH : NUMBER_WIDTH)),
  };
}

/** A report as an XLSX file: what it is and what it does not tell, then a sheet for each table. */
export function reportWorkbook(report: OfficeReport): Buffer {
  const { title, facts } = reportFacts(report);
  const first: Sheet = {
    name: "bao-cao",
    rows: [[title], ...[...facts, ...report.missing].map((fact) => [fact])],
    widths: [110],
  };
  const sheets = report.tables.map((table) => sheetOf(table, report.demonstration));
  return writeWorkbook([first, ...sheets]);
}

import type { PrintedReport } from "@cho-lang/papers/report-pdf";
import type { OfficeReport } from "./office-report";
import { reportFacts } from "./report-facts";
import type { ReportCell } from "./report-table";

function printed(cell: ReportCell): string {
  return typeof cell === "number" ? cell.toLocaleString("vi-VN") : (cell ?? "–");
}

/** A report as it is put on paper. */
export function toPrintedReport(report: OfficeReport): PrintedReport {
  const { title, facts } = reportFacts(report);
  return {
    title,
    facts: [...facts, ...report.missing],
    tables: report.tables.map(({ title: name, note, columns, rows, total }) => ({
      title: name,
      note,
      columns,
      rows: [...rows, ...(total === null ? [] : [total])].map((row) => row.map(printed)),
    })),
    footer: report.demonstration ? `BẢN MINH HỌA · ${title}` : title,
  };
}

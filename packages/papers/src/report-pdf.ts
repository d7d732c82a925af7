import { drawTable, type Column } from "./draw-table";
import { openDocument, toBytes } from "./open-document";
import { writeFlow, writeHeading } from "./write-flow";
import { MUTED, writeText } from "./write-text";

/** A report as it is printed. All texts are ready, in Vietnamese. */
export interface PrintedReport {
  title: string;
  /** What stands below the title, a line each. */
  facts: string[];
  tables: PrintedTable[];
  /** Stands on every page beside its number. */
  footer: string;
}

export interface PrintedTable {
  title: string;
  note: string;
  columns: { title: string; kind: "text" | "number" }[];
  /** As printed; the totals are a row like the others. */
  rows: string[][];
}

const MARGIN = 42;
/** A text needs as much room as so many numbers. */
const TEXT_WIDTH = 2;

function columnsOf({ columns }: PrintedTable): Column[] {
  const width = ({ kind }: { kind: string }): number => (kind === "text" ? TEXT_WIDTH : 1);
  const whole = columns.reduce((sum, column) => sum + width(column), 0);
  return columns.map((column) => ({
    title: column.title,
    share: width(column) / whole,
    align: column.kind === "number" ? "right" : "left",
  }));
}

/** An office's report on A4, one table after the other; an empty one says that there is nothing. */
export function reportPdf({ title, facts, tables, footer }: PrintedReport): Promise<Buffer> {
  const document = openDocument(title, { size: "A4", margin: MARGIN });
  document.addPage();
  let y = writeFlow(document, title, { y: MARGIN, size: 18, bold: true });
  for (const fact of facts) y = writeFlow(document, fact, { y: y + 2, size: 9.5 });
  for (const table of tables) {
    y = writeHeading(document, table.title, y + 16, 12);
    y = writeFlow(document, table.note, { y: y + 2, size: 8.5, color: MUTED });
    y =
      table.rows.length === 0
        ? writeFlow(document, "Không có.", { y: y + 4, size: 9.5 })
        : drawTable(document, y + 4, columnsOf(table), table.rows);
  }
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    document.switchToPage(page);
    writeText(document, `${footer} · Trang ${String(page + 1)}/${String(count)}`, {
      x: MARGIN,
      y: document.page.height - MARGIN + 12,
      width: document.page.width - 2 * MARGIN,
      size: 8,
      color: MUTED,
      align: "center",
      lines: 1,
    });
  }
  return toBytes(document);
}

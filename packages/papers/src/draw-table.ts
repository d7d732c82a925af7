import type { Paper } from "./open-document";
import { INK, MUTED, textHeight, writeText } from "./write-text";

export interface Column {
  title: string;
  /** Share of the table's width; all shares together are 1. */
  share: number;
  align?: "left" | "right";
}

interface TableStyle {
  /** Of the letters, in points. */
  size: number;
  /** Space above and below the text of a row. */
  padding: number;
}

const GAP = 6;
const STYLE: TableStyle = { size: 9.5, padding: 4 };

/**
 * Draws a table from `y` on over the page's whole width and answers where it ends. A row that does not fit
 * goes to a new page, below the titles written anew; a row alone is never parted.
 */
export function drawTable(
  document: Paper,
  y: number,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): number {
  let at = drawRow(document, y, columns, null);
  for (const row of rows) {
    if (at + rowHeight(document, columns, row) > document.page.maxY()) {
      document.addPage();
      at = drawRow(document, document.page.margins.top, columns, null);
    }
    at = drawRow(document, at, columns, row);
  }
  return at;
}

function cells(document: Paper, columns: readonly Column[]) {
  const { left, right } = document.page.margins;
  const whole = document.page.width - left - right;
  let x = left;
  return columns.map(({ share, align = "left" }) => {
    // Numbers reach the table's edge, words keep away from what follows them.
    const box = { x: align === "right" ? x + GAP : x, width: whole * share - GAP, align };
    x += whole * share;
    return box;
  });
}

function rowHeight(document: Paper, columns: readonly Column[], row: readonly string[]): number {
  const heights = cells(document, columns).map((cell, index) =>
    textHeight(document, row[index] ?? "", { ...cell, y: 0, size: STYLE.size }),
  );
  return Math.max(...heights) + 2 * STYLE.padding;
}

/** A row, or the row of titles for null; answers where the next one starts. */
function drawRow(
  document: Paper,
  y: number,
  columns: readonly Column[],
  row: readonly string[] | null,
): number {
  const texts = row ?? columns.map(({ title }) => title);
  const end = y + rowHeight(document, columns, texts);
  const { left, right } = document.page.margins;
  for (const [index, cell] of cells(document, columns).entries()) {
    writeText(document, texts[index] ?? "", {
      ...cell,
      y: y + STYLE.padding,
      size: STYLE.size,
      bold: row === null,
      color: row === null ? MUTED : INK,
    });
  }
  document
    .moveTo(left, end)
    .lineTo(document.page.width - right, end)
    .lineWidth(row === null ? 1 : 0.5)
    .stroke(row === null ? INK : "#c9c3b4");
  return end;
}

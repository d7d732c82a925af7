import type { Paper } from "./open-document";
import { textHeight, writeText } from "./write-text";

export interface FlowStyle {
  y: number;
  /** Of the letters, in points. */
  size: number;
  bold?: boolean;
  color?: string;
}

/**
 * Writes over the page's whole width and answers where the next thing may start: on the next page when the
 * text and the room wanted below it do not fit. A text alone is never parted.
 */
export function writeFlow(document: Paper, text: string, style: FlowStyle, roomBelow = 0): number {
  const { left, right, top } = document.page.margins;
  const box = { ...style, x: left, width: document.page.width - left - right };
  if (style.y + textHeight(document, text, box) + roomBelow > document.page.maxY()) {
    document.addPage();
    return writeText(document, text, { ...box, y: top });
  }
  return writeText(document, text, box);
}

/** A heading that stays on the page of what it stands over. */
export function writeHeading(document: Paper, text: string, y: number, size: number): number {
  return writeFlow(document, text, { y, size, bold: true }, 60);
}

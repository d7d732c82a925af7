import type { Paper } from "./open-document";

export const INK = "#1b2422";
export const MUTED = "#53605c";

export interface TextBox {
  x: number;
  y: number;
  width: number;
  /** Of the letters, in points. */
  size: number;
  bold?: boolean;
  color?: string;
  align?: "left" | "right" | "center";
  /** Lines at most; what is longer ends with an ellipsis. Without it all of it is written. */
  lines?: number;
}

/** Pictures and signs without a shape of their own, for which the font has nothing but an empty box. */
const SHAPELESS =
  /(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Cf}\p{Cs}\p{Co}\p{Variation_Selector}]/gu;

/**
 * What a person typed as a printer needs it: marks in one piece with their letters, on one line, without
 * pictures. No-break spaces stay.
 */
export function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(SHAPELESS, "")
    .replace(/(?!\u00a0)[\s\p{Cc}]+/gu, " ")
    .trim();
}

function setFont(document: Paper, { size, bold, color }: TextBox): void {
  document
    .font(bold ? "bold" : "regular")
    .fontSize(size)
    .fillColor(color ?? INK);
}

/** How high a text becomes in its box. */
export function textHeight(document: Paper, text: string, box: TextBox): number {
  setFont(document, box);
  const height = document.heightOfString(printable(text), { width: box.width });
  const most = box.lines === undefined ? Infinity : box.lines * document.currentLineHeight(true);
  return Math.min(height, most);
}

/** Writes a text into its box, on this page, and answers where the next thing below it may start. */
export function writeText(document: Paper, text: string, box: TextBox): number {
  const height = textHeight(document, text, box);
  document.text(printable(text), box.x, box.y, {
    width: box.width,
    // A hair more, so that the last line is not taken for one that is too many.
    height: height + 0.5,
    ellipsis: true,
    align: box.align ?? "left",
  });
  return box.y + height;
}

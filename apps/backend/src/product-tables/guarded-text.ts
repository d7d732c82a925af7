/** What makes a spreadsheet take a text for a formula; also the wide signs that some of them know. */
const FORMULA = String.raw`[=+\-@\t\r\n＝＋－＠]`;
/** How a file says that there is nothing: an empty cell only says that nothing is to change. */
export const NOTHING = "(trống)";

const NEEDS_GUARD = new RegExp(`^'*(?:\\s*${FORMULA}|\\(trống\\)$)`);
const GUARDED = new RegExp(`^'+(?:\\s*${FORMULA}|\\(trống\\)$)`);
const LOOKS_LIKE_FORMULA = new RegExp(`^\\s*${FORMULA}`);

/**
 * A text as it may stand in a file that a spreadsheet opens: before what it would take for a formula
 * stands an apostrophe, which spreadsheets themselves use to say that a text is one (OWASP, "CSV
 * Injection"). `bareText` gives back exactly what it was.
 */
export function guardedText(text: string): string {
  return NEEDS_GUARD.test(text) ? `'${text}` : text;
}

/** The text of a cell without the apostrophe that guards it. */
export function bareText(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** Whether a cell would become a formula where somebody opens the file. */
export function looksLikeFormula(cell: string): boolean {
  return LOOKS_LIKE_FORMULA.test(cell);
}

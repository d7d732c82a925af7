/** A month as a spreadsheet writes it, 10/2026, in the rules' own form, 2026-10; anything else stays as it is. */
export function spellMonth(text = ""): string {
  const [, month, year] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  return month === undefined || year === undefined ? text : `${year}-${month.padStart(2, "0")}`;
}

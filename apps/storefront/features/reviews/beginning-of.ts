/**
 * The beginning of a text for a page that shows few: at most so many letters, ended at a space. Null when
 * the text is no longer than that.
 */
export function beginningOf(text: string, most: number): string | null {
  const letters = [...text];
  if (letters.length <= most) {
    return null;
  }
  const cut = letters.slice(0, most).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > 0 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

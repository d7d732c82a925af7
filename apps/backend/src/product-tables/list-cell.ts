/** Several texts in one cell, with semicolons between them; those within a text get a backslash. */
export function joinList(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\;]/g, String.raw`\$&`)).join("; ");
}

/** The texts of a cell that `joinList` wrote or somebody typed; blank ones are none. */
export function splitList(cell: string): string[] {
  const parts = cell.match(/(?:\\[\s\S]|[^;\\])+|\\$/g) ?? [];
  return parts.map((part) => part.trim().replace(/\\([\\;])/g, "$1")).filter((text) => text !== "");
}

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled) with the byte order mark that spreadsheet programs
 * need to read Vietnamese. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @param rows cells; numbers are written plainly, without grouping, so that programs can read them
 */
export function toCsv(header: string[], rows: (string | number)[][]): string {
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value: string | number): string {
  if (typeof value === "number") {
    return String(value);
  }
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

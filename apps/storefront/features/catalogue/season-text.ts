/**
 * Months as a person says them: [11, 12, 1, 2] → "11 đến 2", [4, 6] → "4, 6", [3] → "3". A run may pass the
 * turn of the year. Months are 1–12, in any order.
 */
export function seasonText(months: readonly number[]): string {
  const set = new Set(months);
  const starts = [...set].filter((month) => !set.has(before(month))).sort((a, b) => a - b);
  return starts.map((start) => runFrom(start, set)).join(", ");
}

function runFrom(start: number, set: ReadonlySet<number>): string {
  let end = start;
  while (set.has(after(end)) && after(end) !== start) end = after(end);
  return end === start ? String(start) : `${String(start)} đến ${String(end)}`;
}

function before(month: number): number {
  return month === 1 ? 12 : month - 1;
}

function after(month: number): number {
  return month === 12 ? 1 : month + 1;
}

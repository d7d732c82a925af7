import { NONE, type Column } from "./column";
import type { Counts } from "./value-profiles";

/** All columns are counted in one tally, so a cell holds the place in it of what a document has. */
interface Rows {
  /** By column: the place of its value 0. Below it are documents without a value, and below those its lists of values. */
  readonly starts: ReadonlyMap<Column, number>;
  /** For each slot a cell for each column, side by side. */
  readonly cells: Uint32Array;
  /** Length of the tally. */
  readonly size: number;
}

/**
 * Counts columns of many values. What a document has in all of them is one piece of memory to read: documents that were
 * found lie far apart, and each column by itself would have to be fetched for each of them.
 */
export class ValueRows {
  private rows: Rows | null = null;

  constructor(private readonly columns: () => readonly Column[]) {}

  /** By the number of each value how many of the slots have it. */
  count(slots: Uint32Array): Counts {
    const { starts, cells, size } = (this.rows ??= rowsOf(this.columns()));
    const width = starts.size;
    const tally = new Uint32Array(size);
    for (let at = 0; at < slots.length; at++) {
      const row = (slots[at] ?? 0) * width;
      for (let cell = row; cell < row + width; cell++) {
        const place = cells[cell] ?? 0;
        tally[place] = (tally[place] ?? 0) + 1;
      }
    }
    return new Map([...starts].map(([column, start]) => [column, countOf(column, start, tally)]));
  }

  forget(): void {
    this.rows = null;
  }
}

function countOf({ values, lists }: Column, start: number, tally: Uint32Array): Uint32Array {
  const counts = tally.subarray(start, start + values.length);
  lists.forEach((list, at) => {
    const times = tally[start - 2 - at] ?? 0;
    if (times > 0) for (const code of list) counts[code] = (counts[code] ?? 0) + times;
  });
  return counts;
}

function rowsOf(columns: readonly Column[]): Rows {
  const starts = new Map<Column, number>();
  let size = 0;
  for (const column of columns) {
    const start = size + column.lists.length + 1;
    starts.set(column, start);
    size = start + column.values.length;
  }
  const slots = Math.max(0, ...columns.map(({ codes }) => codes.length));
  const cells = new Uint32Array(slots * columns.length);
  let place = 0;
  for (const [column, start] of starts) {
    for (let slot = 0; slot < slots; slot++) {
      cells[slot * columns.length + place] = start + (column.codes[slot] ?? NONE);
    }
    place += 1;
  }
  return { starts, cells, size };
}

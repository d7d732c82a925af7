import { NONE, type Column } from "./column";
import type { TellValues } from "./count-facet";
import { ValueProfiles } from "./value-profiles";

/** Fewer slots are counted column by column. */
const MANY = 512;

/**
 * Counts how many documents have each value of a column, and remembers it for as long as somebody holds the slots that
 * were counted over. Slots must not change after they were handed over.
 */
export class ValueCounter {
  private counted = new WeakMap<Uint32Array, Map<Column, ArrayLike<number>>>();
  private readonly profiles: ValueProfiles;

  /** `columns` tells those that are counted, whenever documents have changed. */
  constructor(columns: () => readonly Column[]) {
    this.profiles = new ValueProfiles(columns);
  }

  /** The values that the documents in `slots` have. Where they are fewer than the values, it is sooner told one by one. */
  values(column: Column, slots: Uint32Array): TellValues {
    return slots.length < column.values.length
      ? valuesIn(column, slots)
      : countedValues(this.count(column, slots));
  }

  /** By the value's number. */
  count(column: Column, slots: Uint32Array): ArrayLike<number> {
    let counts = this.counted.get(slots);
    if (!counts) {
      counts =
        slots.length < MANY ? new Map<Column, ArrayLike<number>>() : this.profiles.count(slots);
      this.counted.set(slots, counts);
    }
    let found = counts.get(column);
    if (!found) counts.set(column, (found = countCodes(column, slots)));
    return found;
  }

  /** Documents have changed, or the day has. */
  forget(): void {
    this.counted = new WeakMap();
    this.profiles.forget();
  }
}

/** Values that were counted, by number. */
export function countedValues(counts: ArrayLike<number>): TellValues {
  return (see) => {
    for (let code = 0; code < counts.length; code++) {
      const times = counts[code] ?? 0;
      if (times > 0) see(code, times);
    }
  };
}

function valuesIn(column: Column, slots: Uint32Array): TellValues {
  const { codes } = column;
  return (see) => {
    for (let at = 0; at < slots.length; at++) {
      const code = codes[slots[at] ?? 0] ?? NONE;
      if (code >= 0) see(code, 1);
      else for (const one of column.valuesOfCode(code)) see(one, 1);
    }
  };
}

/** How many documents in `slots` have each value of a column. */
function countCodes(column: Column, slots: Uint32Array): Uint32Array {
  const counts = new Uint32Array(column.values.length);
  const { codes, lists } = column;
  const listCounts = lists.map(() => 0);
  for (let at = 0; at < slots.length; at++) {
    const code = codes[slots[at] ?? 0] ?? NONE;
    if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
    else if (code !== NONE) listCounts[-2 - code] = (listCounts[-2 - code] ?? 0) + 1;
  }
  listCounts.forEach((times, list) => {
    if (times === 0) return;
    for (const code of lists[list] ?? []) counts[code] = (counts[code] ?? 0) + times;
  });
  return counts;
}

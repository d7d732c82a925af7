import { NONE, type Column } from "./column";
import type { Counted } from "./count-facet";
import { ValueProfiles, type Counts } from "./value-profiles";
import { ValueRows } from "./value-rows";

/** Fewer slots are not counted for all columns at once. */
const MANY = 512;

/**
 * Counts how many documents have each value of a column, and remembers it for as long as somebody holds the slots that
 * were counted over. Slots must not change after they were handed over.
 */
export class ValueCounter {
  private readonly profiles: ValueProfiles;
  private readonly rows: ValueRows;
  private ofProfiles = new WeakMap<Uint32Array, Counts>();
  private ofRows = new WeakMap<Uint32Array, Counts>();

  /** `columns` tells those that are counted, whenever documents have changed. */
  constructor(columns: () => readonly Column[]) {
    this.profiles = new ValueProfiles(columns);
    this.rows = new ValueRows(() => columns().filter((column) => !this.profiles.has(column)));
  }

  /** The values that the documents in `slots` have. Of few documents they are sooner told one by one. */
  values(column: Column, slots: Uint32Array): Counted {
    if (slots.length < MANY) return valuesIn(column, slots);
    const counts = this.profiles.has(column)
      ? once(this.ofProfiles, slots, this.profiles)
      : once(this.ofRows, slots, this.rows);
    return countedValues(counts.get(column) ?? []);
  }

  /** Documents have changed, or the day has. */
  forget(): void {
    this.ofProfiles = new WeakMap();
    this.ofRows = new WeakMap();
    this.profiles.forget();
    this.rows.forget();
  }
}

function once(
  known: WeakMap<Uint32Array, Counts>,
  slots: Uint32Array,
  counter: { count(slots: Uint32Array): Counts },
): Counts {
  let counts = known.get(slots);
  if (!counts) known.set(slots, (counts = counter.count(slots)));
  return counts;
}

/** Those of the values that were counted which any document has. */
export function countedValues(counts: ArrayLike<number>): Counted {
  const codes: number[] = [];
  for (let code = 0; code < counts.length; code++) if ((counts[code] ?? 0) > 0) codes.push(code);
  return { codes, counts };
}

function valuesIn(column: Column, slots: Uint32Array): Counted {
  const counts = new Uint32Array(column.values.length);
  const codes: number[] = [];
  const see = (code: number): void => {
    if (counts[code] === 0) codes.push(code);
    counts[code] = (counts[code] ?? 0) + 1;
  };
  for (let at = 0; at < slots.length; at++) {
    const code = column.codes[slots[at] ?? 0] ?? NONE;
    if (code >= 0) see(code);
    else for (const one of column.valuesOfCode(code)) see(one);
  }
  return { codes, counts };
}

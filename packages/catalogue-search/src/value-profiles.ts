import { NONE, type Column } from "./column";

/** A column with more values and lists of values than this is no part of a profile. */
const FEW_CODES = 128;
/** Columns with which there would be more profiles than this are left out. */
const MOST_PROFILES = 1024;

/** By column, by the number of each value: how many documents have it. */
export type Counts = ReadonlyMap<Column, ArrayLike<number>>;

/** Columns whose values hardly vary together, as one: each document has the number of its combination of values. */
interface Joined {
  /** By slot: the number of its profile. */
  readonly profiles: Uint32Array;
  /** By column: what stands in `Column.codes` for each profile. */
  readonly codes: ReadonlyMap<Column, Int32Array>;
  readonly size: number;
}

/**
 * Counts several columns at once. A market's goods have few combinations of group, storage, stars and season, however
 * many goods there are: those are counted, and each column is told from their counts.
 */
export class ValueProfiles {
  private joined: Joined | null = null;

  constructor(private readonly columns: () => readonly Column[]) {}

  /** Whether a column is part of the profiles. */
  has(column: Column): boolean {
    return this.held().codes.has(column);
  }

  /** By the number of each value how many of the slots have it, for the columns that are part of the profiles. */
  count(slots: Uint32Array): Counts {
    const { profiles, codes, size } = this.held();
    const counts = new Uint32Array(size);
    for (let at = 0; at < slots.length; at++) {
      const profile = profiles[slots[at] ?? 0] ?? 0;
      counts[profile] = (counts[profile] ?? 0) + 1;
    }
    return new Map(
      [...codes].map(([column, ofProfile]) => [column, countOf(column, ofProfile, counts)]),
    );
  }

  forget(): void {
    this.joined = null;
  }

  private held(): Joined {
    return (this.joined ??= joined(this.columns()));
  }
}

function countOf(column: Column, codes: Int32Array, counts: Uint32Array): Uint32Array {
  const counted = new Uint32Array(column.values.length);
  for (let profile = 0; profile < counts.length; profile++) {
    const times = counts[profile] ?? 0;
    if (times === 0) continue;
    const code = codes[profile] ?? NONE;
    if (code >= 0) counted[code] = (counted[code] ?? 0) + times;
    else for (const one of column.valuesOfCode(code)) counted[one] = (counted[one] ?? 0) + times;
  }
  return counted;
}

/** Takes the columns in one after the other, those with few values first. */
function joined(columns: readonly Column[]): Joined {
  const few = columns
    .filter(({ values, lists }) => values.length + lists.length <= FEW_CODES)
    .sort((a, b) => a.values.length - b.values.length);
  let all: Joined = {
    profiles: new Uint32Array(Math.max(0, ...columns.map(({ codes }) => codes.length))),
    codes: new Map(),
    size: 1,
  };
  for (const column of few) all = joinedWith(all, column) ?? all;
  return all;
}

/** Null when there would be too many profiles. */
function joinedWith({ profiles, codes, size }: Joined, column: Column): Joined | null {
  const least = -2 - column.lists.length;
  const range = column.values.length - least;
  const numbers = new Int32Array(size * range).fill(-1);
  const refined = new Uint32Array(profiles.length);
  /** By the new profile: the old one, and the column's code. */
  const olds: number[] = [];
  const news: number[] = [];
  for (let slot = 0; slot < profiles.length; slot++) {
    const old = profiles[slot] ?? 0;
    const code = column.codes[slot] ?? least;
    const key = old * range + code - least;
    let number = numbers[key] ?? -1;
    if (number < 0) {
      if (olds.length === MOST_PROFILES) return null;
      numbers[key] = number = olds.length;
      olds.push(old);
      news.push(code);
    }
    refined[slot] = number;
  }
  const earlier = [...codes].map(([one, ofProfile]): [Column, Int32Array] => [
    one,
    Int32Array.from(olds, (old) => ofProfile[old] ?? 0),
  ]);
  return {
    profiles: refined,
    codes: new Map([...earlier, [column, Int32Array.from(news)]]),
    size: olds.length,
  };
}

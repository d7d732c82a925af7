import type { Column } from "./column";
import { countCodes } from "./count-facet";
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

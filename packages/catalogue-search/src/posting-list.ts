/** Bits of a posting that say in which searchable fields the word stands; so many fields may a plan have. */
export const FIELD_BITS = 12;
/** Documents, removed ones included, that one index can hold. */
export const MAX_SLOTS = 2 ** (32 - FIELD_BITS);

const MASK = (1 << FIELD_BITS) - 1;
/** A list that holds one slot in so many, or more, is looked up by slot. */
const DENSE = 16;

/** Documents in order of their slots: each entry is slot and field bits in one number. */
export class Postings {
  entries = new Uint32Array(2);
  length = 0;
  /** By slot; made when it is first asked for. */
  private fields: Uint16Array | null = null;

  /** Slots must come in ascending order. */
  add(slot: number, fields: number): void {
    if (this.fields && slot < this.fields.length) this.fields[slot] = fields;
    else this.fields = null;
    if (this.length === this.entries.length) {
      const grown = new Uint32Array(this.length * 2);
      grown.set(this.entries);
      this.entries = grown;
    }
    this.entries[this.length++] = slot * (MASK + 1) + fields;
  }

  /** The fields of every slot below `end`, 0 of those that are not listed; null for a list that few are in. */
  fieldsBySlot(end: number): Uint16Array | null {
    if (this.fields || this.length * DENSE < end) return this.fields;
    const fields = new Uint16Array(end);
    const { entries, length } = this;
    for (let at = 0; at < length; at++) {
      const entry = entries[at] ?? 0;
      fields[slotOf(entry)] = fieldsOf(entry);
    }
    return (this.fields = fields);
  }

  /** The fields noted of a slot; 0 when it is not listed. */
  fieldsAt(slot: number): number {
    if (this.fields) return this.fields[slot] ?? 0;
    const wanted = slot * (MASK + 1);
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.entries[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const entry = this.entries[low] ?? 0;
    return low < this.length && slotOf(entry) === slot ? fieldsOf(entry) : 0;
  }

  /** Renumbers the slots; those that map to −1 go. The mapping keeps the order. */
  renumber(newSlots: Int32Array): void {
    this.fields = null;
    let kept = 0;
    for (let at = 0; at < this.length; at++) {
      const entry = this.entries[at] ?? 0;
      const slot = newSlots[slotOf(entry)] ?? -1;
      if (slot >= 0) this.entries[kept++] = slot * (MASK + 1) + fieldsOf(entry);
    }
    this.length = kept;
  }
}

/**
 * The documents that hold one word, those that only mention it apart: they are many, and mostly not wanted.
 * Removed documents stay listed until the index is compacted; `live` counts the others.
 */
export class PostingList {
  /** It stands where a document, or who or what it comes from, is named. */
  readonly named = new Postings();
  /** It stands in descriptions only. */
  readonly mentioned = new Postings();
  live = 0;

  /** Slots must come in ascending order, each once. */
  add(slot: number, fields: number, mentioned = false): void {
    (mentioned ? this.mentioned : this.named).add(slot, fields);
    this.live++;
  }

  /** How many documents are listed. */
  get length(): number {
    return this.named.length + this.mentioned.length;
  }

  /** The fields in which the slot's document holds the word; 0 when it does not. */
  fieldsAt(slot: number): number {
    return this.named.fieldsAt(slot) || this.mentioned.fieldsAt(slot);
  }

  renumber(newSlots: Int32Array): void {
    this.named.renumber(newSlots);
    this.mentioned.renumber(newSlots);
  }
}

export function slotOf(entry: number): number {
  return entry >>> FIELD_BITS;
}

export function fieldsOf(entry: number): number {
  return entry & MASK;
}

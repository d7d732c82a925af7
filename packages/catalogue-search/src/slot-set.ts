import { bitCount } from "./bit-count";

/** Slots below a number, a bit each. */
export class SlotSet {
  static readonly EMPTY = new SlotSet(new Uint32Array(0));
  private counted: number | null = null;

  private constructor(private readonly words: Uint32Array) {}

  /** The slots below `end` that pass. */
  static of(end: number, passes: (slot: number) => boolean): SlotSet {
    const words = wordsFor(end);
    for (let slot = 0; slot < end; slot++) if (passes(slot)) add(words, slot);
    return new SlotSet(words);
  }

  get size(): number {
    return (this.counted ??= this.common(this));
  }

  /** How many slots are in both. */
  common(other: SlotSet): number {
    const [ours, theirs] = [this.words, other.words];
    let count = 0;
    for (let at = 0; at < ours.length; at++) count += bitCount((ours[at] ?? 0) & (theirs[at] ?? 0));
    return count;
  }

  has(slot: number): boolean {
    return (((this.words[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
  }

  and(other: SlotSet): SlotSet {
    const [ours, theirs] = [this.words, other.words];
    const words = new Uint32Array(ours.length);
    for (let at = 0; at < ours.length; at++) words[at] = (ours[at] ?? 0) & (theirs[at] ?? 0);
    return new SlotSet(words);
  }

  or(other: SlotSet): SlotSet {
    const [small, large] = this.words.length < other.words.length ? [this, other] : [other, this];
    return new SlotSet(large.words.map((word, at) => word | (small.words[at] ?? 0)));
  }

  without(other: SlotSet): SlotSet {
    return new SlotSet(this.words.map((word, at) => word & ~(other.words[at] ?? 0)));
  }

  /** In ascending order; written into `room`, which must be long enough, where there is one. */
  slots(room?: Uint32Array): Uint32Array {
    const slots = room?.subarray(0, this.size) ?? new Uint32Array(this.size);
    let filled = 0;
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      for (let rest = words[at] ?? 0; rest !== 0; rest &= rest - 1) {
        slots[filled++] = (at << 5) + 31 - Math.clz32(rest & -rest);
      }
    }
    return slots;
  }
}

function wordsFor(end: number): Uint32Array {
  return new Uint32Array((end + 31) >>> 5);
}

function add(words: Uint32Array, slot: number): void {
  words[slot >>> 5] = (words[slot >>> 5] ?? 0) | (1 << (slot & 31));
}

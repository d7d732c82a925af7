import { bitCount } from "./bit-count";

/** Slots below a number, a bit each. */
export class SlotSet {
  static readonly EMPTY = new SlotSet(new Uint32Array(0));
  private counted: number | null = null;

  private constructor(private readonly words: Uint32Array) {}

  /** The slots below `end` that pass. */
  static of(end: number, passes: (slot: number) => boolean): SlotSet {
    const words = new Uint32Array((end + 31) >>> 5);
    for (let slot = 0; slot < end; slot++) {
      if (passes(slot)) words[slot >>> 5] = (words[slot >>> 5] ?? 0) | (1 << (slot & 31));
    }
    return new SlotSet(words);
  }

  get size(): number {
    return (this.counted ??= this.words.reduce((sum, word) => sum + bitCount(word), 0));
  }

  has(slot: number): boolean {
    return (((this.words[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
  }

  and(other: SlotSet): SlotSet {
    return new SlotSet(this.words.map((word, at) => word & (other.words[at] ?? 0)));
  }

  or(other: SlotSet): SlotSet {
    const [small, large] = this.words.length < other.words.length ? [this, other] : [other, this];
    return new SlotSet(large.words.map((word, at) => word | (small.words[at] ?? 0)));
  }

  without(other: SlotSet): SlotSet {
    return new SlotSet(this.words.map((word, at) => word & ~(other.words[at] ?? 0)));
  }

  /** In ascending order. */
  slots(): Uint32Array {
    const slots = new Uint32Array(this.size);
    let filled = 0;
    this.words.forEach((word, at) => {
      for (let rest = word; rest !== 0; rest &= rest - 1) {
        slots[filled++] = (at << 5) + 31 - Math.clz32(rest & -rest);
      }
    });
    return slots;
  }
}

/** Gives each different entry a position, in the order in which they are first seen. */
export class Dictionary<Entry> {
  readonly entries: Entry[] = [];
  private readonly positions = new Map<string, number>();

  /** The position of the entry with this key; made on the first call. */
  position(key: string, make: () => Entry): number {
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    this.positions.set(key, this.entries.length);
    return this.entries.push(make()) - 1;
  }
}

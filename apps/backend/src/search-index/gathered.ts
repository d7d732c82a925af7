/**
 * Runs a job on whatever was added since it last began: at most one run goes on and one waits, which
 * takes all that comes meanwhile. One sale touches dozens of rows, and each of them says so.
 */
export class Gathered<Item> {
  private readonly waiting = new Set<Item>();
  private last: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(private readonly job: (items: Item[]) => Promise<void>) {}

  /** Resolves when a run that began after this call has dealt with the items, rejects when it failed. */
  add(items: readonly Item[]): Promise<void> {
    if (items.length === 0) {
      return Promise.resolve();
    }
    items.forEach((item) => this.waiting.add(item));
    if (!this.next) {
      this.next = this.last.then(this.run, this.run);
      this.last = this.next;
    }
    return this.next;
  }

  private readonly run = (): Promise<void> => {
    const items = [...this.waiting];
    this.waiting.clear();
    this.next = null;
    return this.job(items);
  };
}

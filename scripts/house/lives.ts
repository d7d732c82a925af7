/** Whoever ends sooner after the start than this has something wrong with it, in milliseconds. */
const SHORT_LIFE_MS = 60_000;
const FIRST_PAUSE_MS = 500;

/** So many ends in a row, none of them after a longer life, are a fault that another start does not mend. */
export const MOST_ENDS = 5;

/** Reckons when a process that ended though nobody asked it to is started again. Times are milliseconds of one clock. */
export class Lives {
  private ends = 0;

  /** @param begun when the first life began. */
  constructor(private begun: number) {}

  /**
   * The pause before the next start in milliseconds, twice as long after each short life; null when it is time to
   * give up. An end after a longer life is as good as the first.
   */
  ended(now: number): number | null {
    this.ends = now - this.begun < SHORT_LIFE_MS ? this.ends + 1 : 1;
    return this.ends < MOST_ENDS ? FIRST_PAUSE_MS * 2 ** (this.ends - 1) : null;
  }

  /** It was started again. */
  began(now: number): void {
    this.begun = now;
  }
}

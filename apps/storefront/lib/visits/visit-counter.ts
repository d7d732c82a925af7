import { randomBytes } from "node:crypto";
import { vietnamDay, type VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** What this process has counted of a day by now. */
export interface CountedVisits {
  source: string;
  day: VietnamDay;
  visits: number;
}

/** Visits by day in Việt Nam, and of which days the backend does not know all yet. */
export class VisitCounter {
  readonly source = randomBytes(16).toString("hex");
  readonly #visits = new Map<VietnamDay, number>();
  readonly #untold = new Set<VietnamDay>();

  count(now: Date): void {
    const day = vietnamDay(now);
    this.#visits.set(day, (this.#visits.get(day) ?? 0) + 1);
    this.#untold.add(day);
  }

  /**
   * Tells all that is not known yet. What fails is told the next time: a count stands for the whole day so far, so
   * hearing of it twice is harmless.
   *
   * @param tell resolves to whether it is known now
   */
  async tell(tell: (counted: CountedVisits) => Promise<boolean>): Promise<void> {
    for (const day of [...this.#untold]) {
      this.#untold.delete(day);
      const visits = this.#visits.get(day) ?? 0;
      const known = await tell({ source: this.source, day, visits }).catch(() => false);
      if (!known) {
        this.#untold.add(day);
        return;
      }
    }
  }
}

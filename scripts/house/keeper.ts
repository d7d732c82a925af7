import { setTimeout as wait } from "node:timers/promises";
import { Lives, MOST_ENDS } from "./lives";
import { say, seconds } from "./progress";

/** What of the house is kept alive, as the person at the terminal reads it. */
const VIETNAMESE = {
  backend: "Máy chủ của chợ",
  storefront: "Trang chợ",
  database: "Cơ sở dữ liệu",
} as const;

export type KeptName = keyof typeof VIETNAMESE;

export interface Kept {
  name: KeptName;
  /** Starts it again; resolves when it answers. */
  start: () => Promise<void>;
  /** Aborted when the house closes: nothing is started any more then. */
  stop: AbortSignal;
  /** Told why, once it is not started again. */
  giveUp: (why: string) => void;
}

/** Brings one process of the house back whenever it ended though nobody asked it to. */
export class Keeper {
  private readonly lives = new Lives(Date.now());
  private life = 0;

  constructor(private readonly kept: Kept) {}

  /** To be called at each such end. Never rejects. */
  async ended(how: string): Promise<void> {
    const { name, stop, giveUp } = this.kept;
    if (stop.aborted) return;
    const life = ++this.life;
    const pause = this.lives.ended(Date.now());
    if (pause === null) {
      giveUp(`✗ The ${name} ended unexpectedly (${how}), ${MOST_ENDS} times in a row.`);
      return;
    }
    const again = seconds(pause);
    say(
      `⚠ ${VIETNAMESE[name]} đột ngột dừng (${how}), chạy lại sau ${again} / ` +
        `The ${name} ended unexpectedly (${how}); it starts again in ${again}.`,
    );
    try {
      await wait(pause, undefined, { signal: stop });
      if (life === this.life) await this.begin(life);
    } catch (error) {
      // Ended once more while it was starting: that end was told by itself.
      if (!stop.aborted && life === this.life) giveUp(`✗ ${(error as Error).message}`);
    }
  }

  private async begin(life: number): Promise<void> {
    const { name, start } = this.kept;
    const started = Date.now();
    this.lives.began(started);
    await start();
    if (life !== this.life) return;
    const took = seconds(Date.now() - started);
    say(`✓ ${VIETNAMESE[name]} lại chạy rồi / The ${name} is back (${took})`);
  }
}

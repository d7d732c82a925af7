import { drive, type Load } from "./drive";
import { pace } from "./pace";
import type { Ask, Questions } from "./questions";

/** Questions that a server is asked without a pause. */
const ASKED = 1_000;

/** A server that is asked in turn with others. */
export interface Contender {
  url: string;
  questions: Questions;
  headers: Record<string, string>;
  /** Questions in one round. */
  asked: number;
  /** Questions in a second, where it is not asked as fast as it answers. */
  rate: number | undefined;
  /** What it did in each round. */
  loads: Load[];
}

type Manner = Partial<Pick<Contender, "headers" | "asked" | "rate">>;

export function contender(
  url: string,
  questions: Questions,
  { headers, asked = ASKED, rate }: Manner = {},
): Contender {
  // As browsers ask, and whoever else speaks for them.
  const sent = { ...headers, "accept-encoding": "br" };
  return { url, questions, headers: sent, asked, rate, loads: [] };
}

function asksOf({ questions: { asks }, asked }: Contender, round: number): Ask[] {
  return Array.from({ length: asked }, (_, at) => asks[(round * asked + at) % asks.length] as Ask);
}

/**
 * Loads each in turn, every second round the other way round, so that a busy moment of the machine falls on
 * all alike. In the next round a contender is asked what follows. A first round is not counted: in it
 * code is compiled and pages are read from the disk.
 */
export async function race(contenders: readonly Contender[], rounds: number): Promise<void> {
  for (let round = 0; round <= rounds; round += 1) {
    for (const one of round % 2 === 0 ? contenders : contenders.toReversed()) {
      const { url, headers, rate } = one;
      const asks = asksOf(one, round);
      const load = await (rate === undefined
        ? drive(url, asks, headers)
        : pace(url, asks, { headers, rate }));
      if (round > 0) one.loads.push(load);
    }
  }
}

/** What one did compared with another, round by round. */
export function ratios(one: Contender, other: Contender, of: (load: Load) => number): number[] {
  return one.loads.flatMap((load, round) => {
    const beside = other.loads[round];
    return beside ? [of(load) / of(beside)] : [];
  });
}

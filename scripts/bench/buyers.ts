import { loadOf, type Load } from "./drive";

/** Buyers who each wait for one purchase before they begin another. */
const AT_ONCE = 8;

/** One way to buy: what stands before the clock starts, and what it measures. */
export interface Buying<Filled> {
  name: string;
  fill: () => Promise<Filled>;
  buy: (filled: Filled) => Promise<void>;
}

/** A way to buy, how often in a round, and what it took in each. */
export interface BuyingLoads {
  name: string;
  loads: Load[];
  round: () => Promise<Load>;
}

/** Buys everything that was filled, eight at once. */
async function buyAll<Filled>(filled: Filled[], buy: Buying<Filled>["buy"]): Promise<Load> {
  const waiting = [...filled];
  const times: number[] = [];
  const started = performance.now();
  const buyer = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const begun = performance.now();
      await buy(next);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, buyer));
  return loadOf(times, performance.now() - started);
}

export function buyingLoads<Filled>(
  { name, fill, buy }: Buying<Filled>,
  purchases: number,
): BuyingLoads {
  return {
    name,
    loads: [],
    round: async () => {
      const filled: Filled[] = [];
      for (let at = 0; at < purchases; at += 1) filled.push(await fill());
      return buyAll(filled, buy);
    },
  };
}

import type { Ground, Standing } from "./ground";
import type { Measure, Promised, Reading } from "./measure";
import { memoryOf } from "./memory";
import { prepareDatabase } from "./prepare-database";
import { catalogueQuestions } from "./questions";
import { contender, race, ratios } from "./race";
import { summarise } from "./summarise";

const SMALL = 1_000;
const LARGE = 100_000;
const GROWTH: Promised = { kind: "at most", value: 1.5 };

interface Market extends Standing {
  size: number;
  /** How long the first answer after the start took, which reads the whole index: seconds. */
  firstAnswer: number;
}

async function standMarket(ground: Ground, size: number): Promise<Market> {
  const database = { name: `documents_${size}`, script: "load-documents", size } as const;
  const url = await prepareDatabase(ground, database);
  const standing = await ground.stand(`backend-${size}`, url);
  const started = Date.now();
  await (await fetch(`${standing.url}/open-data/search`)).arrayBuffer();
  return { ...standing, size, firstAnswer: (Date.now() - started) / 1000 };
}

function ownReadings(market: Market): Reading[] {
  const subject = `${market.size.toLocaleString("en")} products`;
  return [
    summarise({ measure: "memory", subject, unit: "MB" }, [memoryOf(market)]),
    summarise({ measure: "first answer", subject, unit: "s" }, [market.firstAnswer]),
  ];
}

/**
 * The same questions to a market of 1,000 and to one of 100,000 products, in turns. Their documents are
 * generated and written into the search index through its provider, without products in Medusa, which
 * would take half an hour and answers nothing here.
 */
export const catalogueGrowth: Measure = async (ground) => {
  const small = await standMarket(ground, SMALL);
  const large = await standMarket(ground, LARGE);
  // What was asked before is sent again as it was written, whatever the size.
  const fresh = catalogueQuestions().filter(({ repeats }) => !repeats);
  const pairs = fresh.map((questions) => ({
    questions,
    small: contender(small.url, questions),
    large: contender(large.url, questions),
  }));
  for (const pair of pairs) await race([pair.small, pair.large], ground.rounds);
  const markets = [small, large].flatMap(ownReadings);
  return [
    ...pairs.flatMap((pair) => [
      ...[pair.small, pair.large].map(({ loads }, at) =>
        summarise(
          {
            measure: `p95 of ${at === 0 ? "1,000" : "100,000"}`,
            subject: pair.questions.name,
            unit: "ms",
          },
          loads.map(({ p95 }) => p95),
        ),
      ),
      summarise(
        { measure: "p95 growth", subject: pair.questions.name, unit: "times" },
        ratios(pair.large, pair.small, ({ p95 }) => p95),
        GROWTH,
      ),
    ]),
    ...markets,
  ];
};

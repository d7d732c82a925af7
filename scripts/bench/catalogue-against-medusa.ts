import { countStatements } from "./count-statements";
import { requestOf, type Load } from "./drive";
import type { Ground } from "./ground";
import type { Measure, Promised, Reading } from "./measure";
import { prepareDatabase } from "./prepare-database";
import { catalogueQuestions, storeSearchQuestions } from "./questions";
import { contender, race, ratios, type Contender } from "./race";
import { standStockMedusa, storeQuestions } from "./store-questions";
import { median, summarise } from "./summarise";

const MARKET = { name: "market", script: "load-market", size: 5_000 } as const;
/** Questions in a round to Medusa's listing, which answers a few in a second. */
const ASKED_MEDUSA = 40;
/** Questions in a round to ours when they come as often as is promised and no more. */
const ASKED_PACED = 500;
/** Answers whose SQL statements are counted. */
const COUNTED = 40;

/** The market's promises for its lists and searches. */
const TIMES_MEDUSA = 50;
const TIMES: Promised = { kind: "at least", value: TIMES_MEDUSA };
const P99_MS: Promised = { kind: "at most", value: 25 };
const STATEMENTS: Promised = { kind: "at most", value: 2 };

const throughput = ({ requestsPerSecond }: Load): number => requestsPerSecond;

function loadReadings({ questions: { name: subject }, loads }: Contender): Reading[] {
  return [
    summarise({ measure: "throughput", subject, unit: "requests/s" }, loads.map(throughput)),
    ...(["p50", "p95", "p99"] as const).map((measure) =>
      summarise(
        { measure, subject, unit: "ms" },
        loads.map((load) => load[measure]),
      ),
    ),
  ];
}

async function statementsReading(
  ground: Ground,
  { url, questions, headers }: Contender,
  promise: Promised | null,
): Promise<Reading> {
  const asks = questions.asks
    .slice(-COUNTED)
    .map((ask) => async () => (await fetch(url + ask.path, requestOf(ask, headers))).arrayBuffer());
  const counts = await countStatements(await ground.cluster(), MARKET.name, asks);
  const what = { measure: "SQL, most", subject: questions.name, unit: "statements" } as const;
  return summarise(what, [Math.max(...counts)], promise);
}

/**
 * The market's lists and searches beside Medusa's own listing of products with calculated prices, on one database of
 * 5,000 products and in turns: first as fast as each answers, then as often as is promised. The market shuts
 * Medusa's store routes, so a Medusa as it comes stands beside its backend.
 */
export const catalogueAgainstMedusa: Measure = async (ground) => {
  const databaseUrl = await prepareDatabase(ground, MARKET);
  const { url } = await ground.stand("backend", databaseUrl);
  const stock = await standStockMedusa(ground, databaseUrl);
  const { listing, headers } = await storeQuestions(databaseUrl);
  const medusa = contender(stock.url, listing, { headers, asked: ASKED_MEDUSA });
  const ours = [...catalogueQuestions(), storeSearchQuestions()].map((questions) =>
    contender(url, questions, { headers }),
  );

  const statements = [await statementsReading(ground, medusa, null)];
  for (const one of ours) statements.push(await statementsReading(ground, one, STATEMENTS));
  await race([medusa, ...ours], ground.rounds);
  const rate = TIMES_MEDUSA * median(medusa.loads.map(throughput));
  const paced = ours.map((one) => ({ ...one, rate, asked: ASKED_PACED, loads: [] as Load[] }));
  await race(paced, ground.rounds);

  return [
    ...[medusa, ...ours].flatMap(loadReadings),
    ...ours.map((one) =>
      summarise(
        { measure: "times Medusa's", subject: one.questions.name, unit: "times" },
        ratios(one, medusa, throughput),
        TIMES,
      ),
    ),
    ...paced.map(({ questions: { name: subject }, loads }) =>
      summarise(
        { measure: `p99 at ${rate.toFixed(0)}/s`, subject, unit: "ms" },
        loads.map(({ p99 }) => p99),
        P99_MS,
      ),
    ),
    ...statements,
  ];
};

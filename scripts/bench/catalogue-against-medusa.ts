import { countStatements } from "./count-statements";
import { requestOf, type Load } from "./drive";
import type { Ground } from "./ground";
import type { Measure, Promised, Reading } from "./measure";
import { prepareDatabase } from "./prepare-database";
import { catalogueQuestions, storeSearchQuestions } from "./questions";
import { contender, race, ratios, type Contender } from "./race";
import { standStockMedusa, storeQuestions } from "./store-questions";
import { summarise } from "./summarise";

const MARKET = { name: "market", script: "load-market", size: 5_000 } as const;
/** Questions in a round to what answers a few in a second. */
const ASKED_SLOW = 40;
/** Answers whose SQL statements are counted. */
const COUNTED = 40;

/** The market's promises for its lists and searches, with eight visitors at once. */
const TIMES_MEDUSA: Promised = { kind: "at least", value: 50 };
const P99_MS: Promised = { kind: "at most", value: 25 };
const STATEMENTS: Promised = { kind: "at most", value: 2 };

async function statementsOf(ground: Ground, { url, questions, headers }: Contender) {
  const asks = questions.asks
    .slice(-COUNTED)
    .map((ask) => async () => (await fetch(url + ask.path, requestOf(ask, headers))).arrayBuffer());
  return countStatements(await ground.cluster(), MARKET.name, asks);
}

function loadReadings({ questions, loads }: Contender, promised: boolean): Reading[] {
  const reading = (unit: Reading["unit"], measure: string, of: (load: Load) => number) =>
    summarise(
      { measure, subject: questions.name, unit },
      loads.map(of),
      promised && measure === "p99" ? P99_MS : null,
    );
  return [
    reading("requests/s", "throughput", (load) => load.requestsPerSecond),
    reading("ms", "p50", (load) => load.p50),
    reading("ms", "p95", (load) => load.p95),
    reading("ms", "p99", (load) => load.p99),
  ];
}

/**
 * The catalogue's endpoints beside Medusa's own listing of products with calculated prices, on one
 * database of 5,000 products and in turns. The market shuts Medusa's store routes, so a Medusa as it comes
 * stands beside its backend. The data of a product's page carry no promise: the page is static.
 */
export const catalogueAgainstMedusa: Measure = async (ground) => {
  const databaseUrl = await prepareDatabase(ground, MARKET);
  const { url } = await ground.stand("backend", databaseUrl);
  const stock = await standStockMedusa(ground, databaseUrl);
  const { listing, products, headers } = await storeQuestions(databaseUrl);
  const medusa = contender(stock.url, listing, { headers, asked: ASKED_SLOW });
  const page = contender(url, products, { headers, asked: ASKED_SLOW });
  const lists = [
    ...catalogueQuestions().map((questions) => contender(url, questions)),
    contender(url, storeSearchQuestions(), { headers }),
  ];
  const all = [medusa, ...lists, page];

  const statements: Reading[] = [];
  for (const one of all) {
    const what = { measure: "SQL, most", subject: one.questions.name, unit: "statements" } as const;
    const most = Math.max(...(await statementsOf(ground, one)));
    statements.push(summarise(what, [most], lists.includes(one) ? STATEMENTS : null));
  }
  await race(all, ground.rounds);

  const timesMedusa = [...lists, page].map((one) =>
    summarise(
      { measure: "times Medusa's", subject: one.questions.name, unit: "times" },
      ratios(one, medusa, (load) => load.requestsPerSecond),
      lists.includes(one) ? TIMES_MEDUSA : null,
    ),
  );
  return [
    ...all.flatMap((one) => loadReadings(one, lists.includes(one))),
    ...timesMedusa,
    ...statements,
  ];
};

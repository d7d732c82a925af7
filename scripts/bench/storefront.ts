import { storefrontStart } from "../house/app-commands";
import { findBrowser } from "../test-run/find-browser";
import type { Ground } from "./ground";
import { interactions } from "./interactions";
import type { Measure, Reading } from "./measure";
import { pageBytes } from "./page-bytes";
import { pageVitals, type FirstVisit } from "./page-vitals";
import { prepareDatabase } from "./prepare-database";
import { contender, race } from "./race";
import { openPhones, PHONE_SLOWDOWN } from "./slow-phone";
import { summarise } from "./summarise";

/** Home, a list, a product. */
const PAGES = ["/", "/san-pham", "/san-pham/trung-vit-bien-dong-rui"];

const FIRST_VISITS: readonly FirstVisit[] = [
  ...PAGES.map((path) => ({ path, slowdown: PHONE_SLOWDOWN, lcp: 1_200 })),
  // Of the public figures a slow line is promised; how a slow phone does is told beside it.
  { path: "/thong-ke", slowdown: 1, lcp: 1_000 },
  { path: "/thong-ke", slowdown: PHONE_SLOWDOWN, lcp: null },
];

/** The whole market with the demonstration's data, of which what is bought here is gone afterwards. */
async function standMarket(ground: Ground): Promise<string> {
  await ground.build("storefront");
  await prepareDatabase(ground, { name: "demonstration", script: null });
  const databaseUrl = await ground.copyOf("demonstration");
  const backend = await ground.stand("backend", databaseUrl);
  const storefront = await ground.stand("storefront", databaseUrl, {
    command: storefrontStart,
    env: (port) => ({
      BACKEND_URL: backend.url,
      STOREFRONT_URL: `http://localhost:${port}`,
      STOREFRONT_PORT: String(port),
    }),
    sign: "/",
  });
  return storefront.url;
}

async function pageLoads(storefrontUrl: string, rounds: number): Promise<Reading[]> {
  const all = PAGES.map((path) =>
    contender(storefrontUrl, { name: path, asks: [{ path }], repeats: true }),
  );
  await race(all, rounds);
  return all.flatMap(({ questions: { name: subject }, loads }) => [
    summarise(
      { measure: "throughput", subject, unit: "requests/s" },
      loads.map(({ requestsPerSecond }) => requestsPerSecond),
    ),
    summarise(
      { measure: "p99", subject, unit: "ms" },
      loads.map(({ p99 }) => p99),
    ),
  ]);
}

/**
 * The storefront as it is started, on the demonstration's data: how many pages it serves, what they weigh, and how
 * they feel on a slow phone at the first visit.
 */
export const storefront: Measure = async (ground) => {
  const storefrontUrl = await standMarket(ground);
  const loads = await pageLoads(storefrontUrl, ground.rounds);
  const browser = await openPhones(await findBrowser());
  try {
    const { rounds } = ground;
    return [
      ...loads,
      ...(await pageBytes(browser, storefrontUrl, PAGES)),
      ...(await pageVitals(browser, storefrontUrl, { visits: FIRST_VISITS, rounds })),
      ...(await interactions(browser, storefrontUrl, rounds)),
    ];
  } finally {
    await browser.close();
  }
};

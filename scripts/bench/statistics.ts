import { readFileSync } from "node:fs";
import { join } from "node:path";
import { medusa, storefrontStart } from "../house/app-commands";
import { HouseError } from "../house/house-error";
import { BACKEND_DIR } from "../house/paths";
import type { Ground } from "./ground";
import type { Measure, Promised, Reading } from "./measure";
import { prepareDatabase } from "./prepare-database";
import { median, summarise } from "./summarise";

const SMALL = 100_000;
const LARGE = 1_000_000;
/** What the market promises of a million orders. */
const PAGE: Promised = { kind: "at most", value: 200 };
const COMPUTATION: Promised = { kind: "at most", value: 60 };
/** Ten times the orders take at most ten times as long. */
const LINEAR: Promised = { kind: "at most", value: LARGE / SMALL };
const ASKS_A_ROUND = 5;

interface Measured {
  orders: number;
  /** Milliseconds, by page. */
  pages: Map<string, number[]>;
  /** Seconds, by what is worked out. */
  work: Record<string, number>;
}

/** How long each of some answers takes to its last byte. */
async function timed(url: string, times: number): Promise<number[]> {
  const samples: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const start = performance.now();
    const answer = await fetch(url);
    await answer.arrayBuffer();
    if (!answer.ok) throw new HouseError(`${url} answered ${String(answer.status)}`);
    samples.push(performance.now() - start);
  }
  return samples;
}

async function measureMarket(ground: Ground, orders: number): Promise<Measured> {
  const name = `sales_${String(orders)}`;
  const url = await prepareDatabase(ground, { name, script: "load-sales", size: orders });
  const backend = await ground.stand("backend", url);
  const storefront = await ground.stand("storefront", url, {
    command: storefrontStart,
    env: (port) => ({
      BACKEND_URL: backend.url,
      STOREFRONT_URL: `http://localhost:${String(port)}`,
      STOREFRONT_PORT: String(port),
    }),
    sign: "/",
  });
  // Neither page is kept anywhere, so each answer is worked out anew; only code is warm, by another address.
  await timed(`${storefront.url}/thong-ke?dau`, 1);
  const times = ground.rounds * ASKS_A_ROUND;
  const pages = new Map([
    ["/thong-ke", await timed(`${storefront.url}/thong-ke`, times)],
    ["/open-data/sales", await timed(`${backend.url}/open-data/sales`, times)],
  ]);
  await ground.clear();
  const file = join(ground.folder, `${name}.json`);
  const time = medusa(["exec", "./bench/time-statistics.ts", file], BACKEND_DIR);
  await ground.run("statistics", time, url, "none");
  const work = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
  return { orders, pages, work };
}

function ownReadings({ orders, pages, work }: Measured): Reading[] {
  const of = `${orders.toLocaleString("en")} orders`;
  const isLarge = orders === LARGE;
  return [
    ...[...pages].map(([subject, samples]) =>
      summarise({ measure: `answer, ${of}`, subject, unit: "ms" }, samples, isLarge ? PAGE : null),
    ),
    ...Object.entries(work).map(([subject, seconds]) =>
      summarise(
        { measure: `worked out, ${of}`, subject, unit: "s" },
        [seconds],
        isLarge ? COMPUTATION : null,
      ),
    ),
  ];
}

function growth(small: Measured, large: Measured): Reading[] {
  const of = { measure: "1,000,000 against 100,000 orders", unit: "times" } as const;
  return [
    ...[...large.pages].map(([subject, samples]) =>
      summarise(
        { ...of, subject },
        [median(samples) / median(small.pages.get(subject) ?? [])],
        LINEAR,
      ),
    ),
    ...Object.entries(large.work).map(([subject, seconds]) =>
      summarise({ ...of, subject }, [seconds / (small.work[subject] ?? Number.NaN)], LINEAR),
    ),
  ];
}

/**
 * What the province counts, of 5,000 sellers over 36 months: the public page with 36 months of releases and the
 * tables of the last, and everything behind it worked out from the frozen rows, with a hundred thousand orders and
 * with a million.
 */
export const statistics: Measure = async (ground) => {
  await ground.build("storefront");
  const small = await measureMarket(ground, SMALL);
  const large = await measureMarket(ground, LARGE);
  return [...ownReadings(small), ...ownReadings(large), ...growth(small, large)];
};

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { startOfVietnamDay, addDays, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { SearchAnswer } from "../../src/catalogue-search/search-answer";
import { BACKEND_FOLDER } from "../support/backend-folder";
import { CatalogueReader, FRESH } from "../support/catalogue-reader";
import { query } from "../support/database";
import { eventually } from "../support/eventually";
import { listenForTags, type ListeningStorefront } from "../support/listen-for-tags";
import { logInOperator } from "../support/log-in-operator";
import { storefrontKey } from "../support/market-client";
import { OperatorDesk } from "../support/operator-desk";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

const CLOCK = join(BACKEND_FOLDER, "..", "..", "e2e", "support", "shifted-clock.cjs");
const HONEY = "mat-ong-rung";
const USUAL = 210_000;
const SALE = 120_000;
/** Until a sale begins, and again until it ends: less than until the next run of the job, nearly always. */
const SOON = 2 * FRESH;

/** What the storefront was told, when, and what the index said by then. */
interface Told {
  at: number;
  tags: string[];
  answer: SearchAnswer;
}

let backend: RunningBackend;
let storefront: ListeningStorefront;
let desk: OperatorDesk;
let reader: CatalogueReader;
let folder: string;
/** How far the market's clock is ahead, in milliseconds. */
let shift = 0;
let told: Told[] = [];

async function setClock(instant: number): Promise<void> {
  shift = instant - Date.now();
  await writeFile(join(folder, "shift"), String(shift));
  // The process under test reads its clock twenty times a second.
  await wait(100);
}

const marketNow = (): number => Date.now() + shift;

/**
 * Waits, near the end of a minute, until it is over. Medusa's scheduler runs a job once for nearly every minute that a
 * clock which was set ahead left out, all of them with the next minute: some seconds in which nothing else is prompt.
 */
async function awayFromTurnOfMinute(milliseconds: number): Promise<void> {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < milliseconds) {
    await wait(left + FRESH);
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "clock-"));
  await setClock(Date.now());
  storefront = await listenForTags(async (tags) => {
    const at = marketNow();
    told.push({ at, tags, answer: await reader.all() });
  });
  backend = await startBackend({
    data: "market",
    env: {
      STOREFRONT_URL: storefront.url,
      CLOCK_SHIFT_FILE: join(folder, "shift"),
      NODE_OPTIONS: `--require ${CLOCK}`,
    },
  });
  desk = new OperatorDesk(backend.url, await logInOperator(backend));
  reader = new CatalogueReader(backend.url);
});

afterAll(async () => {
  await storefront?.close();
  await backend?.stop();
  await rm(folder, { recursive: true, force: true });
});

const priceOf = ({ products }: SearchAnswer): number | undefined =>
  products.find(({ handle }) => handle === HONEY)?.price_from_vnd;

/** Expects something in the index within a second of an instant and not before, and on the pages within the same. */
async function expectAt(
  instant: number,
  tags: string[],
  isSo: (answer: SearchAnswer) => boolean,
): Promise<void> {
  expect(isSo((await reader.search("take=48")).body)).toBe(false);
  expect(marketNow()).toBeLessThan(instant);
  await reader.until(isSo, instant - marketNow() + 5 * FRESH);
  const late = marketNow() - instant;
  expect(late).toBeGreaterThan(0);
  expect(late).toBeLessThan(FRESH);
  await eventually(() => {
    const pages = told.find(({ at, tags: named, answer }) => {
      return at >= instant && tags.every((tag) => named.includes(tag)) && isSo(answer);
    });
    expect((pages?.at ?? Number.POSITIVE_INFINITY) - instant).toBeLessThan(FRESH);
    return Promise.resolve();
  });
}

interface PriceList {
  price_list: { id: string; prices: { id: string }[] };
}

const iso = (instant: number): string => new Date(instant).toISOString();

describe("a sale", () => {
  const pages = ["catalogue", `product:${HONEY}`];
  let shopper: Shopper;
  let basket: string;
  let sale: string;

  /** What a piece costs who orders now. */
  async function asked(): Promise<number | undefined> {
    return (await shopper.look(basket)).body.basket.groups[0]?.lines[0]?.unit_price_vnd;
  }

  beforeAll(async () => {
    shopper = new Shopper(backend.url, await storefrontKey(backend.url));
    basket = (await shopper.fill(HONEY)).id;
  });

  it("begins and ends on the shelf, the page and the bill within a second of its time", async () => {
    const starts = Date.now() + SOON;
    const ends = starts + FRESH + SOON;
    const { body } = await desk.post<PriceList>("/admin/price-lists", {
      title: "Tết",
      description: "Giá Tết",
      status: "active",
      type: "sale",
      starts_at: iso(starts),
      ends_at: iso(ends),
      prices: [{ variant_id: await shopper.variant(HONEY), currency_code: "vnd", amount: SALE }],
    });
    sale = body.price_list.id;
    expect(await asked()).toBe(USUAL);
    await expectAt(starts, pages, (answer) => priceOf(answer) === SALE);
    expect(await asked()).toBe(SALE);
    await expectAt(ends, pages, (answer) => priceOf(answer) === USUAL);
    expect(await asked()).toBe(USUAL);
  });

  it("that is prolonged, made dearer and cut short is followed each time", async () => {
    const list = `/admin/price-lists/${sale}`;
    const shows = async (price: number) =>
      expect(await reader.until((answer) => priceOf(answer) === price)).toBeLessThan(FRESH);
    await desk.post(list, { starts_at: null, ends_at: null });
    await shows(SALE);
    const { body } = await desk.get<PriceList>(`${list}?fields=prices.id`);
    await desk.post(`${list}/prices/batch`, {
      update: [
        {
          id: body.price_list.prices[0]?.id,
          variant_id: await shopper.variant(HONEY),
          currency_code: "vnd",
          amount: SALE + 10_000,
        },
      ],
    });
    await shows(SALE + 10_000);
    const ends = Date.now() + SOON;
    await desk.post(list, { ends_at: iso(ends) });
    await expectAt(ends, pages, (answer) => priceOf(answer) === USUAL);
    await desk.post(list, { ends_at: null });
    await shows(SALE + 10_000);
    await desk.remove(list);
    await shows(USUAL);
  });
});

describe("Việt Nam's midnight", () => {
  it("takes off the shelf within a second what a paper or a link ended for, and tells the pages", async () => {
    const today = vietnamDay(new Date());
    const midnight = startOfVietnamDay(addDays(today, 1)).getTime();
    await query(
      backend.databaseUrl,
      `INSERT INTO seller_document (id, type, number, issuer, issued_on, expires_on, "check", seller_id)
       SELECT 'paper', 'food_safety', '1', 'Sở Y tế', '2024-01-05', $1, 'accepted', id
       FROM seller WHERE handle = 'htx-ha-tu'`,
      [today],
    );
    await query(
      backend.databaseUrl,
      "UPDATE seller SET identity_good_until = $1 WHERE handle = 'ho-cao-xanh'",
      [today],
    );
    await awayFromTurnOfMinute(SOON + 3 * FRESH);
    await setClock(midnight - SOON - FRESH);
    // The job of the minute before.
    await backend.run("run-jobs.ts");
    told = [];
    await expectAt(midnight, ["catalogue"], ({ products }) => products.length === 0);
    expect((await reader.suggest("cao xanh")).body.sellers).toEqual([]);
    expect((await reader.suggest("ha tu")).body.sellers).toHaveLength(1);
  });
});

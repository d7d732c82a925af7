import { Client } from "pg";
import { basketBuying } from "./basket-buying";
import { buyingLoads, type BuyingLoads } from "./buyers";
import { cartBuying, type Shelf } from "./cart-buying";
import type { Load } from "./drive";
import type { Ground } from "./ground";
import type { Measure, Promised, Reading } from "./measure";
import { prepareDatabase } from "./prepare-database";
import { sellScarceGoods, type Scarce } from "./scarce-goods";
import { standStockMedusa } from "./store-questions";
import { summarise } from "./summarise";

const MARKET = { name: "market", script: "load-market", size: 5_000 } as const;
const SELLERS = 2;
const PLENTY = 1_000_000;
/** Purchases in a round: Medusa's store API makes less than one a second. */
const OURS = 80;
const MEDUSAS = 16;

/** The market's promises for placing. */
const TIMES: Promised = { kind: "at least", value: 5 };
const P95: Promised = { kind: "at most", value: 1_000 };
const TOLD: Promised = { kind: "at most", value: 2_000 };

const SHELVES = `SELECT DISTINCT ON (seller.id) v.id AS variant_id, channel.sales_channel_id
  FROM product_variant v
  JOIN listing ON listing.product_id = v.product_id AND listing.product_set = ANY($1)
  JOIN seller_seller_product_product sold ON sold.product_id = v.product_id
  JOIN seller ON seller.id = sold.seller_id
  JOIN seller_seller_sales_channel_sales_channel channel ON channel.seller_id = seller.id
  ORDER BY seller.id, v.id LIMIT $2`;

/** Sets of goods for which a seller needs no paper of her own: raw vegetables, eggs, honey. */
const FREELY_SOLD = [1, 3, 6];

interface Place {
  database: Client;
  shelves: Shelf[];
  regionId: string;
  key: string;
}

/** Two sellers' packs with plenty of stock, and a key with which Medusa's own routes may sell them. */
async function preparePlace(database: Client): Promise<Place> {
  await database.query(
    `UPDATE inventory_level SET stocked_quantity = $1::numeric,
       raw_stocked_quantity = jsonb_build_object('value', $1::numeric::text, 'precision', 20)`,
    [PLENTY],
  );
  const { rows: shelves } = await database.query<Shelf>(SHELVES, [FREELY_SOLD, SELLERS]);
  const { rows } = await database.query<{ region: string; id: string; token: string }>(
    `SELECT region.id AS region, api_key.id, api_key.token FROM region, api_key
     WHERE region.currency_code = 'vnd' AND api_key.type = 'publishable'`,
  );
  const { region = "", id = "", token = "" } = rows[0] ?? {};
  for (const { sales_channel_id: channel } of shelves) {
    await database.query(
      `INSERT INTO publishable_api_key_sales_channel (id, publishable_key_id, sales_channel_id)
       VALUES ('bench_' || $2::text, $1::text, $2::text) ON CONFLICT DO NOTHING`,
      [id, channel],
    );
  }
  return { database, shelves, regionId: region, key: token };
}

async function sellTheLast(
  { database, shelves, key }: Place,
  url: string,
  rounds: number,
): Promise<Scarce[]> {
  const pack = shelves[0]?.variant_id ?? "";
  const level = `inventory_item_id IN (SELECT inventory_item_id
    FROM product_variant_inventory_item WHERE variant_id = $1)`;
  const stock = {
    set: async (pieces: number) => {
      await database.query(`UPDATE inventory_level SET stocked_quantity = $2 WHERE ${level}`, [
        pack,
        pieces,
      ]);
    },
    reserved: async () => {
      const { rows } = await database.query<{ reserved: number }>(
        `SELECT reserved_quantity::int AS reserved FROM inventory_level WHERE ${level}`,
        [pack],
      );
      return rows[0]?.reserved ?? 0;
    },
  };
  const found: Scarce[] = [];
  for (let round = 0; round < rounds; round += 1) {
    found.push(await sellScarceGoods({ url, key }, pack, stock));
  }
  return found;
}

function readingsOf({ name: subject, loads }: BuyingLoads, p95: Promised | null): Reading[] {
  const orders = loads.map(({ requestsPerSecond }) => SELLERS * requestsPerSecond);
  const of = (measure: "p50" | "p95", promise: Promised | null): Reading =>
    summarise(
      { measure, subject, unit: "ms" },
      loads.map((load: Load) => load[measure]),
      promise,
    );
  return [
    summarise({ measure: "orders", subject, unit: "requests/s" }, orders),
    of("p50", null),
    of("p95", p95),
  ];
}

/** Each in turn, every second round the other way round; a first round is not counted. */
async function takeTurns(both: readonly BuyingLoads[], rounds: number): Promise<void> {
  for (let round = 0; round <= rounds; round += 1) {
    for (const one of round % 2 === 0 ? both : both.toReversed()) {
      const load = await one.round();
      if (round > 0) one.loads.push(load);
    }
  }
}

/**
 * A purchase in cash of one pack each of two sellers, from the filled basket to the placed orders, beside the same
 * through Medusa's own store API, on one database and in turns; then the last fifty pieces for two hundred buyers.
 */
export const purchase: Measure = async (ground: Ground) => {
  await prepareDatabase(ground, MARKET);
  const databaseUrl = await ground.copyOf(MARKET.name);
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  try {
    const place = await preparePlace(database);
    const { key, regionId, shelves } = place;
    const { url } = await ground.stand("backend", databaseUrl);
    const stock = await standStockMedusa(ground, databaseUrl);
    const packs = shelves.map(({ variant_id }) => variant_id);
    const ours = buyingLoads(basketBuying({ url, key }, packs), OURS);
    const medusas = buyingLoads(cartBuying({ url: stock.url, key }, regionId, shelves), MEDUSAS);
    await takeTurns([medusas, ours], ground.rounds);
    const ratios = ours.loads.flatMap(({ requestsPerSecond }, round) => {
      const beside = medusas.loads[round];
      return beside ? [requestsPerSecond / beside.requestsPerSecond] : [];
    });
    const scarce = await sellTheLast(place, url, ground.rounds);
    const subject = "200 buyers of 50 pieces";
    return [
      ...readingsOf(medusas, null),
      ...readingsOf(ours, P95),
      summarise({ measure: "times Medusa's", subject: ours.name, unit: "times" }, ratios, TIMES),
      summarise(
        { measure: "sold out, told", subject, unit: "ms" },
        scarce.map(({ told }) => told),
        TOLD,
      ),
      summarise(
        { measure: "placed", subject, unit: "ms" },
        scarce.map(({ placed }) => placed),
      ),
    ];
  } finally {
    await database.end();
  }
};

import { join } from "node:path";
import { Client } from "pg";
import { medusa } from "../house/app-commands";
import { BACKEND_DIR } from "../house/paths";
import { BACKEND, type Ground, type Standing } from "./ground";
import type { Questions } from "./questions";

const STOCK_FOLDER = join(BACKEND_DIR, "bench", "stock-medusa");
const TAKE = 12;
const PAGES = 40;

/** Medusa as it comes, on the market's database. */
export function standStockMedusa(ground: Ground, databaseUrl: string): Promise<Standing> {
  const command = () => medusa(["start"], STOCK_FOLDER);
  return ground.stand("stock-medusa", databaseUrl, { ...BACKEND, command });
}

export interface StoreQuestions {
  /** Medusa's own listing of products with the prices that Việt Nam pays. */
  listing: Questions;
  /** The publishable key that store routes want. */
  headers: Record<string, string>;
}

/** What is asked of store routes, on a database that the market prepared. */
export async function storeQuestions(databaseUrl: string): Promise<StoreQuestions> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: access } = await client.query<{ region: string; token: string }>(
      `SELECT region.id AS region, api_key.token FROM region, api_key
       WHERE region.currency_code = 'vnd' AND api_key.type = 'publishable'`,
    );
    const { region = "", token = "" } = access[0] ?? {};
    const query = `region_id=${region}&fields=*variants.calculated_price&limit=${TAKE}`;
    const asks = Array.from({ length: PAGES }, (_, page) => ({
      path: `/store/products?${query}&offset=${page * TAKE}`,
    }));
    return {
      listing: { name: "Medusa's /store/products", asks, repeats: true },
      headers: { "x-publishable-api-key": token },
    };
  } finally {
    await client.end();
  }
}

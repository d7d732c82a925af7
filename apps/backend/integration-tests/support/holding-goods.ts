import { Client } from "@medusajs/framework/pg";
import { query } from "./database";

const PATIENCE_MILLISECONDS = 20_000;

/** The number under which Medusa's locks on PostgreSQL know a key. */
function lockNumber(key: string): number {
  let hash = 5381;
  for (let at = key.length - 1; at >= 0; at -= 1) {
    hash = (hash * 33) ^ key.charCodeAt(at);
  }
  return hash >>> 0;
}

/** The inventory items of the first packs of these products, in the order in which a placing takes them. */
export async function itemsOf(databaseUrl: string, ...products: string[]): Promise<string[]> {
  const rows = await query<{ id: string }>(
    databaseUrl,
    `SELECT item.inventory_item_id AS id FROM product_variant_inventory_item item
     JOIN product_variant v ON v.id = item.variant_id JOIN product p ON p.id = v.product_id
     WHERE p.handle = ANY($1) AND v.variant_rank = 0`,
    [products],
  );
  return rows.map(({ id }) => id).sort();
}

/** Somebody else who changes the stock of goods, as Medusa locks them. */
export interface Holder {
  /** Resolves when somebody waits for what is held. */
  untilWaitedFor: () => Promise<void>;
  /** Wants an item, too, and waits for it. */
  take: (item: string) => Promise<void>;
}

/** Runs `job` while somebody else holds these inventory items. Throws when nobody waits within twenty seconds. */
export async function holdingGoods<Result>(
  databaseUrl: string,
  items: string[],
  job: (holder: Holder) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: databaseUrl });
  const take = async (item: string): Promise<void> => {
    await client.query("SELECT pg_advisory_xact_lock($1)", [lockNumber(item)]);
  };
  const untilWaitedFor = async (): Promise<void> => {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    for (;;) {
      const { rowCount } = await client.query(
        `SELECT pid FROM pg_stat_activity
         WHERE datname = current_database() AND pg_backend_pid() = ANY(pg_blocking_pids(pid))`,
      );
      if (rowCount) return;
      if (Date.now() > deadline) throw new Error("Nobody waits for the goods");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  await client.connect();
  try {
    await client.query("BEGIN");
    for (const item of items) await take(item);
    return await job({ untilWaitedFor, take });
  } finally {
    await client.end();
  }
}

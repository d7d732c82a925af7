import type { ImportPage } from "../../src/product-imports/import-view";
import { query } from "./database";
import { call } from "./market-client";
import type { ProductDesk } from "./product-desk";
import { sendTable } from "./send-table";

/** Looks at a file of products and answers what it would do. */
export async function checkTable(desk: ProductDesk, bytes: Buffer): Promise<ImportPage> {
  const { body } = await sendTable(desk.url, desk.token, bytes);
  if (!body.import) throw new Error(JSON.stringify(body));
  return body.import;
}

export async function readImport(desk: ProductDesk, id: string): Promise<ImportPage> {
  return (await desk.ask<{ import: ImportPage }>(`GET /seller/product-imports/${id}`)).body.import;
}

/** Waits for the end of an import that was begun. */
export async function finishedImport(desk: ProductDesk, id: string): Promise<ImportPage> {
  for (let tries = 0; tries < 600; tries += 1) {
    const page = await readImport(desk, id);
    if (page.status === "done") return page;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The import did not end");
}

/** Loads a file that was looked at, to its end. */
export async function loadImport(desk: ProductDesk, { id }: ImportPage): Promise<ImportPage> {
  await desk.ask(`POST /seller/product-imports/${id}/load`);
  return finishedImport(desk, id);
}

/** Writes an import down once more, as one that was loaded a month ago: `pimp_old`. */
export async function ageImport(databaseUrl: string, id: string): Promise<void> {
  await query(
    databaseUrl,
    `INSERT INTO product_import
       (id, seller_id, file_name, actor, status, counts, problems, created_at, finished_at)
     SELECT 'pimp_old', seller_id, file_name, actor, 'done', counts, problems,
            now() - interval '31 days', now() - interval '31 days'
       FROM product_import WHERE id = $1`,
    [id],
  );
  await query(
    databaseUrl,
    `INSERT INTO product_import_item (id, import_id, rank, plan, status)
     VALUES ('pimi_a', 'pimp_old', 0, '{}', 'done'), ('pimi_b', 'pimp_old', 1, '{}', 'failed')`,
  );
}

/** Address of the product that a code of a seller's names. */
export async function handleOf(databaseUrl: string, code: string): Promise<string> {
  const [product] = await query<{ handle: string }>(
    databaseUrl,
    "SELECT handle FROM product WHERE external_id LIKE $1 AND deleted_at IS NULL",
    [`%/${code}`],
  );
  return product?.handle ?? "";
}

/** Waits until a search of the shop tells something of its hits, e.g. a price. */
export async function foundInShop(url: string, search: string, told: string): Promise<void> {
  const path = `/open-data/search?${new URLSearchParams({ q: search }).toString()}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const { body } = await call<object>(url, path);
    if (JSON.stringify(body).includes(told)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`The search never told ${told}`);
}

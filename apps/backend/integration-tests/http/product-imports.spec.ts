import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { ProductPage } from "../../src/api/seller/products/product-page";
import type { ImportPage } from "../../src/product-imports/import-view";
import { writeCsv } from "../../src/product-tables/write-csv";
import { writeXlsx } from "../../src/product-tables/write-xlsx";
import { query } from "../support/database";
import {
  ageImport,
  checkTable,
  finishedImport,
  handleOf,
  loadImport,
  readImport,
} from "../support/import-desk";
import { logInSeller } from "../support/market-client";
import { medusaExec } from "../support/medusa-exec";
import { megabytes } from "../support/megabytes";
import { ProductDesk } from "../support/product-desk";
import { sendPhoto } from "../support/send-photo";
import { sendTable } from "../support/send-table";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { setPrice, setStock } from "../support/stock";

const HEADINGS = [
  "Mã sản phẩm",
  "Tên sản phẩm",
  "Bộ sản phẩm",
  "Quy cách",
  "Cân nặng (gam)",
  "Giá (đồng)",
  "Tồn kho",
  "Ảnh",
  "Câu chuyện",
];
const MANY = 300;
const PICTURE = "trứng vịt.jpg";

let backend: RunningBackend;
let files: string;
let haTu: ProductDesk;
let caoXanh: ProductDesk;

function row(at: number, name = `Trứng muối lò số ${String(at)}`): string[] {
  const code = String(at).padStart(4, "0");
  return [
    code,
    name,
    "2",
    "Hộp 10 quả",
    "700",
    "55.000",
    "40",
    PICTURE,
    "Vịt thả; “bãi” triều.\nMỗi sáng.",
  ];
}

/** 300 products, one of them in two packs, some with names that a spreadsheet would work out. */
const TABLE = [
  HEADINGS,
  row(0, "'=1+1"),
  row(1, "'+84 912 345 678"),
  row(2, "'@SUM(A1)"),
  ["0002", "", "", "Khay 30 quả", "2100", "155000", "7", "", ""],
  ...Array.from({ length: MANY - 3 }, (_, at) => row(at + 3)),
];

beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), "imports-"));
  backend = await startBackend({ data: "market", env: { FILES_DIR: files } });
  haTu = new ProductDesk(backend.url, await logInSeller(backend.url, "htx-ha-tu"));
  caoXanh = new ProductDesk(backend.url, await logInSeller(backend.url, "ho-cao-xanh"));
  const create = { width: 400, height: 300, channels: 3 as const, background: "#c98a12" };
  const bytes = await sharp({ create }).jpeg().toBuffer();
  await sendPhoto(backend.url, haTu.token, bytes, PICTURE);
});

afterAll(async () => {
  await backend?.stop();
  await rm(files, { recursive: true, force: true });
});

const send = (bytes: Buffer | ReadableStream, desk = haTu) =>
  sendTable(desk.url, desk.token, bytes);

const checked = (bytes: Buffer) => checkTable(haTu, bytes);
const read = (id: string) => readImport(haTu, id);
const finished = (id: string) => finishedImport(haTu, id);

const loaded = async (page: ImportPage) => (await loadImport(haTu, page)).progress;

const count = async () =>
  (await haTu.ask<{ count: number }>("GET /seller/products?limit=1")).body.count;

async function exported(format: string): Promise<Buffer> {
  const answer = await fetch(`${backend.url}/seller/product-file?format=${format}`, {
    headers: { authorization: `Bearer ${haTu.token}` },
  });
  return Buffer.from(await answer.arrayBuffer());
}

describe("a file in which something is wrong", () => {
  it("names every wrong cell, and nothing of it can be loaded", async () => {
    const before = await count();
    const page = await checked(
      writeCsv([
        HEADINGS,
        row(1).with(5, "đắt"),
        row(2).with(2, "27"),
        row(3).with(1, "=HYPERLINK(1)"),
        row(4),
        row(4),
        row(5).with(7, "khong-co.jpg"),
        row(6).with(7, "").with(6, "-5"),
      ]),
    );
    expect(page).toMatchObject({ status: "refused", counts: { new: 0, bad: 6 } });
    expect(page.problems.map(({ row: at, column }) => [at, column])).toEqual([
      [2, "Giá (đồng)"],
      [3, "Bộ sản phẩm"],
      [4, "Tên sản phẩm"],
      [6, "Quy cách"],
      [7, "Ảnh"],
      [8, "Tồn kho"],
    ]);
    const { status } = await haTu.ask(`POST /seller/product-imports/${page.id}/load`);
    expect([status, await count()]).toEqual([409, before]);
  });

  it("is refused as a whole when it is no table, and never read beyond its bound", async () => {
    const formula = writeXlsx([["Mã", "Tên"]], [10, 10]);
    const refused = await Promise.all([
      send(megabytes(200)),
      send(Buffer.from("MZ\u0090\0", "latin1")),
      send(formula),
      send(
        writeCsv([
          ["Mã sản phẩm", "Tên hàng"],
          ["A1", "x"],
        ]),
      ),
    ]);
    expect(refused.map(({ status, body }) => [status, body.details?.reason])).toEqual([
      [400, "heavy"],
      [400, "unknown"],
      [400, "no_rows"],
      [400, "headings"],
    ]);
    expect(refused[3]?.body.details?.fields?.file).toContain("“Tên hàng”");
  });

  it("touches no product of another seller's, by its id or by its code", async () => {
    const { products } = await haTu.list();
    const theirs = products[0]?.id ?? "";
    const { body } = await send(
      writeCsv([
        ["Mã sản phẩm", "Giá (đồng)"],
        [theirs, "1000"],
      ]),
      caoXanh,
    );
    expect(body.import).toMatchObject({ status: "refused", problems: [{ column: "Mã sản phẩm" }] });
    const { body: theirPhoto } = await send(writeCsv([HEADINGS, row(1)]), caoXanh);
    expect(theirPhoto.import?.problems).toMatchObject([{ row: 2, column: "Ảnh" }]);
  });
});

describe("a file of new products", () => {
  let page: ImportPage;
  let before: number;

  it("is looked at first, and nothing is made of it yet", async () => {
    before = await count();
    page = await checked(writeCsv(TABLE));
    expect(page).toMatchObject({
      status: "checked",
      counts: { rows: MANY + 1, new: MANY, changed: 0, unchanged: 0, bad: 0 },
      problems: [],
    });
    expect(await count()).toBe(before);
  });

  it("is loaded once for two taps, though the market is killed in the middle", async () => {
    const load = () => haTu.ask(`POST /seller/product-imports/${page.id}/load`);
    expect((await Promise.all([load(), load()])).map(({ status }) => status)).toEqual([200, 200]);
    // Held against what is half made, it would be taken for products that are new.
    const meanwhile = await send(writeCsv(TABLE));
    expect([meanwhile.status, meanwhile.body.details?.reason]).toEqual([400, "loading"]);
    while ((await read(page.id)).progress.done === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await backend.kill();
    // As if it had been killed between two steps, too: one product is nobody's, one was not sent in.
    const { databaseUrl } = backend;
    await query(
      databaseUrl,
      `DELETE FROM seller_seller_product_product WHERE product_id IN
         (SELECT id FROM product WHERE external_id LIKE '%/0000')`,
    );
    await query(databaseUrl, "UPDATE product_import_item SET status = 'waiting' WHERE rank < 50");
    await ageImport(databaseUrl, page.id);
    await medusaExec("run-import-jobs.ts", databaseUrl, { FILES_DIR: files });
    backend = await startBackend({ databaseUrl, env: { FILES_DIR: files } });
    haTu = new ProductDesk(backend.url, haTu.token);
    caoXanh = new ProductDesk(backend.url, caoXanh.token);
    const done = await finished(page.id);
    expect(done.progress).toEqual({ waiting: 0, done: MANY, failed: 0 });
    expect(await read("pimp_old")).toMatchObject({
      pruned: true,
      by: done.by,
      counts: { new: MANY, rows: MANY + 1 },
      progress: { waiting: 0, done: 1, failed: 1 },
      products: [],
    });
    expect(await count()).toBe(before + MANY);
    const made = await query<{ external_id: string; waiting: number }>(
      databaseUrl,
      `SELECT product.external_id, count(listing_change.id)::int AS waiting
         FROM product LEFT JOIN listing_change
           ON listing_change.product_id = product.id AND listing_change.status = 'pending'
        WHERE product.external_id LIKE '%/0%' AND product.deleted_at IS NULL GROUP BY product.id`,
    );
    expect(new Set(made.map(({ external_id }) => external_id)).size).toBe(MANY);
    expect(made.filter(({ waiting }) => waiting !== 1)).toEqual([]);
  });

  it("has made what a seller would have made by hand, and is in the log", async () => {
    const { products } = (
      await haTu.ask<{ products: { id: string; title: string; state: string; stock: number }[] }>(
        "GET /seller/products?limit=100",
      )
    ).body;
    expect(products.filter(({ state }) => state === "waiting").length).toBeGreaterThan(90);
    const rows = await query<{ id: string }>(
      backend.databaseUrl,
      "SELECT id FROM product WHERE external_id LIKE '%/0002' AND deleted_at IS NULL",
    );
    const { body } = await haTu.ask<ProductPage>(`GET /seller/products/${rows[0]?.id ?? ""}`);
    expect(body).toMatchObject({
      product: { title: "@SUM(A1)", state: "waiting", stock: 47 },
      sheet: { product_set: 2, shelf_life_days: 3, story: "Vịt thả; “bãi” triều.\nMỗi sáng." },
      packs: [
        { label: "Hộp 10 quả", weight_grams: 700, price_vnd: 55_000, stock: 40 },
        { label: "Khay 30 quả", weight_grams: 2_100, price_vnd: 155_000, stock: 7 },
      ],
    });
    const acts = await query<{ action: string; times: number }>(
      backend.databaseUrl,
      "SELECT action, count(*)::int AS times FROM audit_entry WHERE action LIKE 'product.%' GROUP BY action",
    );
    expect(acts.find(({ action }) => action === "product.import")?.times).toBe(1);
    expect(acts.find(({ action }) => action === "product.submit")?.times).toBeGreaterThanOrEqual(
      MANY,
    );
  });

  it("changes nothing when it comes again, and neither does what is exported", async () => {
    const all = before + MANY;
    const again = await checked(writeCsv(TABLE));
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: MANY, bad: 0 });
    for (const format of ["csv", "xlsx"]) {
      const file = await exported(format);
      const { counts } = await checked(file);
      expect([format, counts]).toMatchObject([
        format,
        { new: 0, changed: 0, unchanged: all, bad: 0 },
      ]);
    }
    expect((await exported("csv")).toString()).toContain(",'=1+1,");
  });
});

describe("a file of changes", () => {
  it("writes each change of many down once, also what a run that was cut off has not", async () => {
    const { databaseUrl } = backend;
    const changed = Array.from({ length: MANY }, (_, at) => row(at).with(5, "57000").with(6, "41"));
    const page = await checked(
      writeCsv([HEADINGS, ...changed].map((cells) => [0, 3, 5, 6].map((at) => cells[at] ?? ""))),
    );
    expect(page.counts).toMatchObject({ changed: MANY, stocks: MANY, waits: 0 });
    // One is as a run leaves it that is killed before its last step; of one something was just ordered.
    const [cutOff = "", ordered = ""] = await Promise.all(
      ["0007", "0008"].map((code) => handleOf(databaseUrl, code)),
    );
    await setPrice(databaseUrl, cutOff, 57_000);
    await setStock(databaseUrl, cutOff, 41);
    await setStock(databaseUrl, ordered, 39);
    expect(await loaded(page)).toEqual({ waiting: 0, done: MANY - 1, failed: 1 });
    expect((await read(page.id)).failed).toMatchObject([
      { code: "0008", message: expect.stringContaining("hiện còn 39") as string },
    ]);
    // And as if it had been killed after its last step, before it said so.
    await query(
      databaseUrl,
      `UPDATE product_import_item SET status = 'waiting' WHERE import_id = $1 AND status = 'done'`,
      [page.id],
    );
    await query(databaseUrl, "UPDATE product_import SET status = 'checked' WHERE id = $1", [
      page.id,
    ]);
    await loaded(page);
    const records = await query<{ before: unknown; after: unknown; status: string }>(
      databaseUrl,
      `SELECT before, after, listing_change.status FROM listing_change
         JOIN product ON product.id = listing_change.product_id
        WHERE field = 'packs' AND external_id LIKE '%/0%'`,
    );
    const told = { label: "Hộp 10 quả" };
    const record = {
      before: { value: [{ ...told, price_vnd: 55_000, stock: 40 }] },
      after: { value: [{ ...told, price_vnd: 57_000, stock: 41 }] },
      status: "confirmed",
    };
    expect(records).toEqual(Array.from({ length: MANY - 1 }, () => record));
    const file = (await exported("csv")).toString();
    expect(file.match(/,Hộp 10 quả,700,57000,41,/g)?.length).toBe(MANY - 1);
  });
});

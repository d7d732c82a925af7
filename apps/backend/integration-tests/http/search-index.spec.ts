import { unpackPocket } from "@cho-lang/pocket-catalogue/unpack-pocket";
import type { CardView } from "../../src/catalogue/catalogue";
import type { SearchAnswer } from "../../src/catalogue-search/search-answer";
import { CatalogueReader, FRESH } from "../support/catalogue-reader";
import { query } from "../support/database";
import { eventually } from "../support/eventually";
import { listenForTags, type ListeningStorefront } from "../support/listen-for-tags";
import { logInOperator } from "../support/log-in-operator";
import { call, storefrontKey } from "../support/market-client";
import { medusaExec } from "../support/medusa-exec";
import { OperatorDesk, terms } from "../support/operator-desk";
import { productFacts } from "../support/product-facts";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let storefront: ListeningStorefront;
let desk: OperatorDesk;
let reader: CatalogueReader;
/** What the index said of the catalogue each time that pages were said to be out of date. */
let seenByPages: { tags: string[]; answer: SearchAnswer }[] = [];

beforeAll(async () => {
  storefront = await listenForTags(async (tags) => {
    seenByPages.push({ tags, answer: await reader.all() });
  });
  backend = await startBackend({ data: "market", env: { STOREFRONT_URL: storefront.url } });
  desk = new OperatorDesk(backend.url, await logInOperator(backend));
  reader = new CatalogueReader(backend.url);
});

afterAll(async () => {
  await storefront?.close();
  await backend?.stop();
});

function card({ products }: SearchAnswer, handle: string): CardView | undefined {
  return products.find((product) => product.handle === handle);
}

const factsOf = (handle: string) => productFacts(backend.databaseUrl, handle);

/** Waits until no page has been said to be out of date for a while: what came before has arrived. */
async function quiet(): Promise<void> {
  let heard = -1;
  while (heard !== seenByPages.length) {
    heard = seenByPages.length;
    await new Promise((resolve) => setTimeout(resolve, 600));
  }
}

/** Makes a change, and expects it in the index within a second and on the pages only after that. */
async function expectFresh(
  change: () => Promise<{ status: number }>,
  isSo: (answer: SearchAnswer) => boolean,
): Promise<void> {
  await quiet();
  seenByPages = [];
  expect((await change()).status).toBe(200);
  expect(await reader.until(isSo)).toBeLessThan(FRESH);
  // A change may have several parts, so pages may hear of it more than once; the last time it is whole.
  const deadline = Date.now() + 5_000;
  while (!seenByPages.some(({ answer }) => isSo(answer)) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await quiet();
  expect(seenByPages.map(({ answer }) => isSo(answer)).at(-1)).toBe(true);
  expect(seenByPages.flatMap(({ tags }) => tags)).toContain("catalogue");
}

describe("Within a second the index and then the pages know", () => {
  it("a price", async () => {
    const { product, variant } = await factsOf("mat-ong-rung");
    await expectFresh(
      () =>
        desk.post(`/admin/products/${product}/variants/${variant}`, {
          prices: [{ currency_code: "vnd", amount: 199_000 }],
        }),
      (answer) => card(answer, "mat-ong-rung")?.price_from_vnd === 199_000,
    );
  });

  it("a title, and finds it at once", async () => {
    const { product } = await factsOf("mat-ong-rung");
    await expectFresh(
      () => desk.post(`/admin/products/${product}`, { title: "Mật ong hoa sú" }),
      (answer) => card(answer, "mat-ong-rung")?.title === "Mật ong hoa sú",
    );
    expect(await reader.handles("q=maatj+ong+hoa+sus")).toEqual(["mat-ong-rung"]);
  });

  it("stock that is gone, and back", async () => {
    const { item, location } = await factsOf("mat-ong-rung");
    const path = `/admin/inventory-items/${item}/location-levels/${location}`;
    await expectFresh(
      () => desk.post(path, { stocked_quantity: 0 }),
      (answer) => card(answer, "mat-ong-rung")?.in_stock === false,
    );
    await expectFresh(
      () => desk.post(path, { stocked_quantity: 10 }),
      (answer) => card(answer, "mat-ong-rung")?.in_stock === true,
    );
  });

  it("the last pieces that are ordered", async () => {
    const shopper = new Shopper(backend.url, await storefrontKey(backend.url));
    const basket = await shopper.openBasket();
    await shopper.add(basket, { variant_id: await shopper.variant("mieng-cuoi"), quantity: 5 });
    const { total_vnd } = (await shopper.look(basket)).body.basket;
    await expectFresh(
      () => shopper.place(basket, total_vnd),
      (answer) => card(answer, "mieng-cuoi")?.in_stock === false,
    );
  });

  it("nothing of a sale that leaves some, for which no page is drawn anew", async () => {
    const shopper = new Shopper(backend.url, await storefrontKey(backend.url));
    const { id, total } = await shopper.fill("trung-vit-bien");
    await quiet();
    seenByPages = [];
    expect((await shopper.place(id, total)).status).toBe(200);
    await quiet();
    expect(seenByPages).toEqual([]);
  });

  it("the last of many changes of a stock, however fast they come", async () => {
    const { item, location, variant } = await factsOf("mat-ong-rung");
    const path = `/admin/inventory-items/${item}/location-levels/${location}`;
    const noted = `SELECT id FROM stock_out WHERE variant_id = '${variant}' AND back_at IS NULL`;
    const stands = async () => [
      card((await reader.search("take=48")).body, "mat-ong-rung")?.in_stock,
      (await query(backend.databaseUrl, noted)).length,
    ];
    // An odd number of flips ends with none left, an even one with ten; known late on a busy machine, and to stay.
    for (const flips of [3, 4, 5, 6, 7, 8]) {
      for (let at = 0; at < flips; at += 1)
        await desk.post(path, { stocked_quantity: (at % 2) * 10 });
      const state = flips % 2 === 1 ? [false, 1] : [true, 0];
      await eventually(async () => expect(await stands()).toEqual(state));
      await quiet();
      expect(await stands()).toEqual(state);
    }
  });

  it("a shop that is suspended, and reinstated", async () => {
    const { seller } = await factsOf("cha-muc");
    const handles = ({ products }: SearchAnswer) => products.map(({ handle }) => handle);
    await expectFresh(
      () => desk.post(`/admin/sellers/${seller}/suspend`, { reason: "Hàng giả" }),
      (answer) => !handles(answer).includes("cha-muc"),
    );
    expect((await reader.suggest("cao xanh")).body.sellers).toEqual([]);
    await expectFresh(
      () => desk.post(`/admin/sellers/${seller}/reinstate`),
      (answer) => handles(answer).includes("cha-muc") && handles(answer).includes("mieng-cuoi"),
    );
    expect((await reader.suggest("cao xanh")).body.sellers).toHaveLength(1);
  });

  it("a certificate that is approved, and withdrawn", async () => {
    const { product } = await factsOf("mat-ong-rung");
    const { body } = await desk.post<{ certificate: { id: string } }>("/admin/certificates", {
      product_id: product,
      number: "77/QĐ-UBND",
      decision_date: "2026-01-10",
      issued_on: "2026-01-10",
      issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
      issuing_level: "province",
      stars: 3,
      kind: "new",
      criteria_version: "148/2023",
      product_set: 6,
    });
    const path = `/admin/certificates/${body.certificate.id}`;
    const threeStars = ({ facets }: SearchAnswer) =>
      facets.stars.find(({ value }) => value === 3)?.count ?? 0;
    expect(threeStars((await reader.search()).body)).toBe(0);
    await expectFresh(
      () => desk.post(`${path}/approve`),
      (answer) => threeStars(answer) === 1,
    );
    expect(await reader.handles("stars=3")).toEqual(["mat-ong-rung"]);
    await expectFresh(
      () =>
        desk.post(`${path}/withdraw`, {
          withdrawn_on: "2026-02-01",
          withdrawal_decision: "78/QĐ-UBND",
          withdrawal_reason: "Không đạt",
        }),
      (answer) => threeStars(answer) === 0,
    );
  });

  it("a new product, a draft, and one that is deleted", async () => {
    const { seller } = await factsOf("cha-muc");
    const product = await desk.makeProduct({ title: "Ruốc hàu Vân Đồn" });
    const isThere = (answer: SearchAnswer) => card(answer, "ruoc-hau-van-don") !== undefined;
    await expectFresh(() => desk.list(product, terms(seller)), isThere);
    expect(await reader.handles("q=ruoc")).toEqual(["ruoc-hau-van-don"]);
    await expectFresh(
      () => desk.post(`/admin/products/${product}`, { status: "draft" }),
      (answer) => !isThere(answer),
    );
    await expectFresh(
      () => desk.post(`/admin/products/${product}`, { status: "published" }),
      isThere,
    );
    await expectFresh(
      () => desk.remove(`/admin/products/${product}`),
      (answer) => !isThere(answer),
    );
    const pages = seenByPages.flatMap(({ tags }) => tags);
    expect(pages).toContain("product:ruoc-hau-van-don");
  });
});

describe("GET /open-data/pocket", () => {
  it("gives the whole catalogue once, and then what changed", async () => {
    const { body: whole } = await reader.pocket();
    expect(whole.full).toBe(true);
    const products = unpackPocket(whole);
    expect(products.map(({ handle }) => handle).sort()).toEqual([
      "cha-muc",
      "mat-ong-rung",
      "mieng-cuoi",
      "trung-vit-bien",
    ]);
    expect(products.find(({ handle }) => handle === "cha-muc")).toMatchObject({
      commune_name: "Phường Cao Xanh",
      star_spans: [{ value: 5 }],
      price_from_vnd: 275_000,
      delivers_to: ["06658", "province", "island", "elsewhere"],
    });
    const { product } = await factsOf("cha-muc");
    const { product: gone } = await factsOf("trung-vit-bien");
    await desk.post(`/admin/products/${product}`, { title: "Chả mực giã tay" });
    await desk.post(`/admin/products/${gone}`, { status: "draft" });
    await reader.until((answer) => card(answer, "trung-vit-bien") === undefined);
    await reader.until((answer) => card(answer, "cha-muc")?.title === "Chả mực giã tay");
    const { body: change } = await reader.pocket(whole.revision);
    expect(change).toMatchObject({ full: false, removed: ["trung-vit-bien"] });
    expect(unpackPocket(change).map(({ title }) => title)).toEqual(["Chả mực giã tay"]);
    const { body: nothing } = await reader.pocket(change.revision);
    expect([nothing.full, nothing.removed, unpackPocket(nothing)]).toEqual([false, [], []]);
    // What changes of a seller is no change of the catalogue.
    const { seller } = await factsOf("cha-muc");
    const story = "Giã tay từ đời bà.";
    await desk.post(`/admin/sellers/${seller}`, { story });
    await eventually(async () => {
      const page = await call<{ seller: { story: string } }>(
        backend.url,
        "/open-data/sellers/ho-cao-xanh",
      );
      expect(page.body.seller.story).toBe(story);
    });
    await quiet();
    const { body: still } = await reader.pocket(change.revision);
    expect([still.full, still.removed, unpackPocket(still)]).toEqual([false, [], []]);
    expect(still.revision).toBe(change.revision);
    expect((await reader.pocket(change.revision + 1_000)).body.full).toBe(true);
    expect((await reader.pocket(0)).body.full).toBe(true);
    expect((await reader.pocket(-1)).status).toBe(400);
  });
});

describe("Whatever became of an event", () => {
  it("jobs find what drifted, also from another process, and say how much", async () => {
    const next = "nextval('search_document_revision')";
    const active = "index = (SELECT max(index) FROM search_document WHERE index LIKE 'product%')";
    const { product: missing } = await factsOf("cha-muc");
    const { product: different } = await factsOf("mieng-cuoi");
    // One statement: the running market's own job, every ten minutes, finds all of it or none.
    await query(
      backend.databaseUrl,
      `WITH lost AS (
         UPDATE search_document SET removed = true, revision = ${next} WHERE ${active} AND id = $1
       ), renamed AS (
         UPDATE product SET title = 'Khác' WHERE id = $2
       )
       INSERT INTO search_document (index, id, revision, document)
       SELECT index, 'prod_orphan', ${next}, document || '{"id": "prod_orphan", "handle": "mo-coi"}'
         FROM search_document WHERE ${active} AND id = $2`,
      [missing, different],
    );
    expect((await reader.handles()).sort()).toEqual(["mat-ong-rung", "mieng-cuoi", "mo-coi"]);
    const said = await medusaExec("run-jobs.ts", backend.databaseUrl);
    // Whichever came first has mended it.
    expect(said + backend.logged()).toContain("products: 1 missing, 1 different, 1 orphaned");
    const { body } = await reader.search();
    expect(body.products.map(({ handle }) => handle).sort()).toEqual([
      "cha-muc",
      "mat-ong-rung",
      "mieng-cuoi",
    ]);
    expect(card(body, "mieng-cuoi")?.title).toBe("Khác");
  });

  it("jobs bring the prices of a sale onto the shelf and off it", async () => {
    const { variant } = await factsOf("mat-ong-rung");
    const price = async () => card((await reader.search()).body, "mat-ong-rung")?.price_from_vnd;
    const before = await price();
    const { body } = await desk.post<{ price_list: { id: string } }>("/admin/price-lists", {
      title: "Tết",
      description: "Giá Tết",
      status: "active",
      type: "sale",
      prices: [{ variant_id: variant, currency_code: "vnd", amount: 120_000 }],
    });
    expect(await backend.run("run-jobs.ts")).not.toContain("repaired");
    expect(await price()).toBe(120_000);
    await desk.post(`/admin/price-lists/${body.price_list.id}`, { status: "draft" });
    expect(await backend.run("run-jobs.ts")).not.toContain("repaired");
    expect(await price()).toBe(before);
  });
});

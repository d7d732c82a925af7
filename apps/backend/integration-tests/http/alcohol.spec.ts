import type { OrderView } from "../../src/order-view/order-view";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { AlcoholShopper, BORN } from "../support/alcohol-shopper";
import { CardPayer, CARDS } from "../support/card-payer";
import { CatalogueReader } from "../support/catalogue-reader";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { OperatorDesk, terms } from "../support/operator-desk";
import { routesUnder } from "../support/routes-under";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";
import { textOfPdf } from "../support/text-of-pdf";

const GATEWAYS = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };
const TITLE = "Rượu sim thử nghiệm";
const KEYWORD = "vang sim";
const STORY = "Sim rừng ủ trong chum.";
/** What tells of the bottle, in whatever answer. */
const TOLD = /rượu sim|ruou-sim|rượu-sim|vang sim|sim rừng/i;
const ALCOHOL = { product_set: 15, keywords: [KEYWORD], story: STORY };

let backend: RunningBackend;
let desk: OperatorDesk;
let key: string;
let caoXanh: string;
let sellerId: string;
let productId: string;
let handle = "ruou-sim-thu-nghiem";
let variantId: string;
let minor: Shopper;
let shopper: AlcoholShopper;

type Answered = { order: OrderView } & MarketErrorBody;

const ask = (path: string, body?: unknown) =>
  call<Answered>(backend.url, path, { method: "POST", token: caoXanh, body: body ?? {} });

const one = async (sql: string, values: unknown[] = []) =>
  Object.values(
    (await query<Record<string, string>>(backend.databaseUrl, sql, values))[0] ?? {},
  )[0];

beforeAll(async () => {
  backend = await startBackend({ data: "market", env: GATEWAYS });
  key = await storefrontKey(backend.url);
  desk = new OperatorDesk(backend.url, await logInOperator(backend));
  caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
  sellerId = (await one("SELECT id FROM seller WHERE handle = 'ho-cao-xanh'")) ?? "";
  minor = new Shopper(backend.url, key);
  shopper = await AlcoholShopper.ofAge(backend.url, key);
  productId = await desk.makeProduct({ title: TITLE });
  variantId =
    (await one("SELECT id FROM product_variant WHERE product_id = $1", [productId])) ?? "";
});

afterAll(async () => {
  await backend?.stop();
});

const shelf = async () => (await desk.look(productId)).body.shelf;
const listed = async () => (await shopper.list()).body.products.map((product) => product.handle);

describe("an age", () => {
  it("is declared by who is of age, and by nobody else", async () => {
    const declare = (said: object) => AlcoholShopper.declare(backend.url, key, said);
    const name = "Nguyễn Thị Hoa";
    const young = `${new Date().getFullYear() - 17}-01-01`;
    expect((await declare({ name, born_on: BORN })).status).toBe(200);
    expect(await declare({ name, born_on: young })).toMatchObject({
      status: 403,
      body: { code: "under_age" },
    });
    const { status, body } = await declare({ name: "?", born_on: "2001-02-30" });
    expect([status, Object.keys(body.details?.fields ?? {}).sort()]).toEqual([
      400,
      ["born_on", "name"],
    ]);
    expect((await declare({})).status).toBe(400);
  });

  it("is asked before anything is looked up, and believed only with the market's signature", async () => {
    for (const declaration of ["", "true", "9999999999.AAAA", `9999999999.${"A".repeat(43)}`]) {
      const liar = new AlcoholShopper(backend.url, key, { "x-age-declaration": declaration });
      const answers = [await liar.list(), await liar.bottle(handle), await liar.bottle("khong-co")];
      expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect(answers[0]).toMatchObject({ status: 403, body: { code: "age_undeclared" } });
      expect(
        await liar.add(await liar.openBasket(), { variant_id: variantId, quantity: 1 }),
      ).toMatchObject({ status: 404 });
    }
  });
});

describe("alcohol", () => {
  it("is hidden by everything as soon as its food turns out to be it", async () => {
    const reader = new CatalogueReader(backend.url);
    const food = { keywords: [KEYWORD], story: STORY };
    await desk.list(productId, terms(sellerId, food));
    handle = (await one("SELECT handle FROM product WHERE id = $1", [productId])) ?? "";
    expect(
      await reader.until(({ products }) => products.some((one) => one.handle === handle)),
    ).toBeLessThan(5_000);
    await desk.list(productId, terms(sellerId, ALCOHOL));
    expect(
      await reader.until(({ products }) => products.every((one) => one.handle !== handle)),
    ).toBeLessThan(5_000);
  });

  it("is on sale only under a licence that its seller has, with a last day, accepted", async () => {
    expect(await shelf()).toBe("no_licence");
    expect(await listed()).toEqual([]);
    const basket = await shopper.openBasket();
    const add = () => shopper.add(basket, { variant_id: variantId, quantity: 1 });
    expect(await add()).toMatchObject({ status: 409, body: { code: "not_for_sale" } });
    const licence = {
      type: "alcohol_licence",
      number: "12/GP-BLR",
      issuer: "Phòng Kinh tế",
      issued_on: "2024-03-01",
    };
    const endless = await ask("/seller/documents", licence);
    expect([endless.status, endless.body.details?.fields]).toEqual([
      400,
      { expires_on: expect.any(String) as string },
    ]);
    await ask("/seller/documents", { ...licence, expires_on: "2029-02-28" });
    expect(await shelf()).toBe("no_licence");
    const paper = await one("SELECT id FROM seller_document WHERE type = 'alcohol_licence'");
    await desk.post(`/admin/sellers/${sellerId}/documents/${paper}`, { check: "accepted" });
    expect(await shelf()).toBe("on_sale");
    expect(await listed()).toEqual([handle]);
    const { body, headers } = await shopper.bottle(handle);
    expect(body.product).toMatchObject({ title: TITLE, in_stock: true });
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect((await add()).status).toBe(200);
    expect(await shopper.bottle("cha-muc")).toMatchObject({ status: 404 });
  });

  it("is in no answer to everybody", async () => {
    await query(
      backend.databaseUrl,
      `INSERT INTO review (id, order_id, product_id, seller_id, product_title, score, text, name, written_at)
       VALUES ('rvw_1', 'order_x', $1, $2, $3, 1, 'Rượu sim ngon', 'Chị Bình', now()),
              ('rvw_2', 'order_x', 'prod_x', $2, 'Chả mực', 5, 'Ngon', 'Chị Bình', now())`,
      [productId, sellerId, TITLE],
    );
    const q = (text: string) => encodeURIComponent(text);
    const asked: Record<string, string[]> = {
      "official-statistics": [""],
      pocket: ["", "?since=0"],
      "products/:handle": [handle, `${handle}?age=18`],
      "products/:handle/reviews": [`${handle}/reviews`],
      "sales/by-commune-and-month": [""],
      sales: [""],
      search: [
        "?take=48",
        `?q=${q(TITLE)}`,
        `?q=ruou`,
        `?q=${q(KEYWORD)}`,
        "?group=do-uong",
        "?set=15",
      ],
      sellers: [""],
      "sellers/:handle": ["ho-cao-xanh"],
      "sellers/:handle/reviews": ["ho-cao-xanh/reviews"],
      "statistics-releases": [""],
      storefront: [""],
      suggestions: ["?q=ruou", `?q=${q(TITLE)}`, "?q=vang"],
    };
    const routes = routesUnder("open-data").map((route) => route.replace("GET /open-data/", ""));
    expect(Object.keys(asked).sort()).toEqual(routes.sort());
    const said: Record<string, string> = {};
    for (const [route, questions] of Object.entries(asked)) {
      const branch = `/open-data/${route.split("/:")[0]}`;
      for (const question of questions) {
        const path = route.includes(":") ? `${branch}/${question}` : `${branch}${question}`;
        // Also to who has declared her age: these answers are kept and handed on.
        for (const headers of [{}, shopper.headers]) {
          const { status, body } = await call(backend.url, path, { headers });
          // What was typed may be said again.
          const typed = new URLSearchParams(question).get("q") ?? "";
          const answer = JSON.stringify(body).replaceAll(typed === "" ? /$^/g : typed, "");
          said[path] = `${status} ${answer}`;
          expect(`${path} ${said[path].match(TOLD)?.[0] ?? ""}`).toBe(`${path} `);
        }
      }
    }
    expect(said[`/open-data/products/${handle}`]).toMatch(/^404/);
    expect(said["/open-data/search?take=48"]).toContain("cha-muc");
    const reviews = said["/open-data/sellers/ho-cao-xanh/reviews"] ?? "";
    expect(JSON.parse(reviews.slice(4))).toMatchObject({ sum: { count: 1, mean: "5.0" } });
  });

  it("is not found by Medusa's own search", async () => {
    for (const text of [TITLE, "ruou", KEYWORD, ""]) {
      const { body } = await call(backend.url, "/store/search", {
        method: "POST",
        key,
        headers: shopper.headers,
        body: { queries: [{ entity: "product", q: text, fields: ["*"] }] },
      });
      expect(JSON.stringify(body)).not.toMatch(/rượu sim|ruou-sim/);
    }
  });
});

describe("a bottle", () => {
  it("gets into no basket without a declared age, and out of it always", async () => {
    const id = await minor.openBasket();
    const line = { variant_id: variantId, quantity: 1 };
    expect(await minor.add(id, line)).toMatchObject({
      status: 403,
      body: { code: "age_undeclared" },
    });
    const change = { mode: "add", ...line, seen_unit_price_vnd: 80_000, request_id: "a" };
    const joined = await minor.join(id, change);
    expect([joined.body.left_out, joined.body.basket.groups]).toEqual([[variantId], []]);
    const { body } = await shopper.join(id, change);
    expect(body.basket).toMatchObject({ needs_age: false, item_count: 1 });
    expect(body.basket.groups[0]?.lines).toMatchObject([{ alcohol: true, problem: null }]);
    expect((await minor.look(id)).body.basket).toMatchObject({ needs_age: true });
    expect(await minor.set(id, variantId, { quantity: 2 })).toMatchObject({ status: 403 });
    const { body: emptied } = await minor.join(id, { ...change, mode: "set", quantity: 0 });
    expect([emptied.left_out, emptied.basket.item_count]).toEqual([[], 0]);
  });

  async function fill(): Promise<{ id: string; total: number }> {
    const { id } = await shopper.fill("cha-muc");
    await shopper.add(id, { variant_id: variantId, quantity: 2 });
    return { id, total: (await shopper.look(id)).body.basket.total_vnd };
  }

  const REFUSER = { handle: "ho-cao-xanh", name: "Hộ Cao Xanh", ceiling_vnd: null, alcohol: true };

  it("is sold to nobody without a declared age, and to nobody for cash, then or later", async () => {
    const { id, total } = await fill();
    const seen = (await shopper.look(id)).body.basket;
    expect(seen.cash_refused_by).toEqual([REFUSER]);
    expect(await minor.place(id, total, { payment: "stripe" })).toMatchObject({
      status: 403,
      body: { code: "age_undeclared" },
    });
    const inCash = await shopper.place(id, total);
    expect([inCash.status, inCash.body.code, inCash.body.details]).toEqual([
      409,
      "cash_not_taken",
      { sellers: [REFUSER] },
    ]);
    expect((await shopper.look(id)).body.basket).toEqual(seen);
    expect((await shopper.place(id, total, { payment: "stripe" })).status).toBe(200);
    const payer = new CardPayer(backend, shopper);
    expect((await payer.state(id)).payment?.cash_refused_by).toEqual([REFUSER]);
    expect(await payer.cash(id)).toMatchObject({ status: 409, body: { code: "cash_not_taken" } });
  });

  it("leaves in a parcel of its own that says whom it is for", async () => {
    const { id, total } = await fill();
    const payer = new CardPayer(backend, shopper);
    const { body } = await shopper.place(id, total, { payment: "stripe" });
    const [order] = body.orders;
    const bottle = order?.lines.find((line) => line.alcohol);
    const other = order?.lines.find((line) => !line.alcohol);
    expect([bottle?.title, other?.title]).toEqual([TITLE, "Sản phẩm cha-muc"]);
    expect(order?.delivery?.parcels).toMatchObject([
      { alcohol: false, line_ids: [other?.id] },
      { alcohol: true, line_ids: [bottle?.id] },
    ]);
    await payer.typeCard(id, CARDS.good);
    await payer.back((await payer.paymentOf(id)).reference);
    const path = `/seller/orders/${order?.id ?? ""}`;
    expect((await ask(`${path}/confirm`)).status).toBe(200);
    const labels = await paper(order, "label");
    expect(labels).toContain("Kiện rượu");
    expect(labels).toContain("CHỈ GIAO CHO NGƯỜI ĐỦ 18 TUỔI");
    const refused = await ask(`${path}/hand-over`);
    expect([refused.status, refused.body.code]).toEqual([409, "alcohol_apart"]);
    const send = (number: number, ...lines: [string | undefined, number][]) =>
      ask(`${path}/parcels`, {
        number,
        pieces: lines.map(([line_id, quantity]) => ({ line_id, quantity })),
      });
    const mixed = await send(1, [other?.id, 1], [bottle?.id, 1]);
    expect([mixed.status, mixed.body.code, mixed.body.details]).toEqual([
      409,
      "alcohol_apart",
      { lines: [bottle?.id] },
    ]);
    expect((await send(1, [bottle?.id, 2])).status).toBe(200);
    const { status, body: sent } = await ask(`${path}/hand-over`);
    expect([status, sent.order.status, sent.order.parcels.length]).toEqual([200, "handed_over", 2]);
    const list = await paper(order, "pick-list");
    expect(list).toContain("Đóng rượu thành kiện riêng");
  });

  async function paper(order: OrderView | undefined, kind: string): Promise<string> {
    const answer = await fetch(
      `${backend.url}/seller/papers?paper=${kind}&orders=${order?.id ?? ""}`,
      { headers: { authorization: `Bearer ${caoXanh}` } },
    );
    return textOfPdf(Buffer.from(await answer.arrayBuffer()));
  }

  it("is on sale no more the day after its licence, also in a basket", async () => {
    const { id, total } = await fill();
    const ends = (day: string) =>
      query(
        backend.databaseUrl,
        "UPDATE seller_document SET expires_on = $1 WHERE type = 'alcohol_licence'",
        [day],
      );
    await ends("2025-01-01");
    expect(await listed()).toEqual([]);
    expect((await shopper.bottle(handle)).status).toBe(404);
    expect(await shopper.place(id, total, { payment: "stripe" })).toMatchObject({
      status: 409,
      body: { code: "not_for_sale", details: { lines: [{ variant_id: variantId }] } },
    });
    await ends("2029-02-28");
    expect((await shopper.place(id, total, { payment: "stripe" })).status).toBe(200);
  });
});

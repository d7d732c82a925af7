import type { SellerPageView } from "../../src/catalogue/catalogue";
import type { ReviewPage } from "../../src/reviews/review-view";
import { CatalogueReader } from "../support/catalogue-reader";
import { insertReviews } from "../support/insert-reviews";
import { call } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let reader: CatalogueReader;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  reader = new CatalogueReader(backend.url);
});

afterAll(() => backend?.stop());

describe("GET /open-data/search", () => {
  it("answers cards, their sellers and counts", async () => {
    const { status, body } = await reader.search("q=cha+muc");
    expect(status).toBe(200);
    expect(body).toMatchObject({
      demonstration: false,
      count: 1,
      page: 1,
      pages: 1,
      reading: { kind: "as_typed", text: "cha muc" },
    });
    expect(body.products).toMatchObject([
      {
        handle: "cha-muc",
        seller: "ho-cao-xanh",
        product_set: 8,
        price_from_vnd: 275_000,
        in_stock: true,
        season_months: null,
        temperature_class: "ambient",
        certificates: [{ number: "02/QĐ-UBND", stars: 5, withdrawn_on: null }],
        highlights: { title: expect.stringContaining("<mark>") as string },
      },
    ]);
    expect(body.sellers).toMatchObject({
      "ho-cao-xanh": { name: "Hộ Cao Xanh", commune_code: "06658", status: "active" },
    });
    expect(body.near).toBeUndefined();
  });

  it("shows the card and the seller that the product's own page shows", async () => {
    await insertReviews(backend.databaseUrl, "cha-muc", [5, 4, 4]);
    await backend.run("run-jobs.ts");
    const { products, sellers } = (await reader.search()).body;
    expect(products).toHaveLength(4);
    expect(products.flatMap(({ rating }) => rating ?? [])).toEqual([{ count: 3, mean: "4.3" }]);
    for (const { rating, ...card } of products) {
      const { body } = await reader.product(card.handle);
      expect(body.product).toMatchObject(card);
      // What buyers say has an address of its own.
      const reviews = `/open-data/products/${card.handle}/reviews`;
      const { count, mean } = (await call<ReviewPage>(backend.url, reviews)).body.sum;
      expect(rating).toEqual(mean === null ? null : { count, mean });
      // Her story and fees are told on her page; whether and where to she sends is no matter of the index.
      const own = await call<{ seller: SellerPageView }>(
        backend.url,
        `/open-data/sellers/${card.seller}`,
      );
      expect(body.seller).toEqual(own.body.seller);
      expect(body.seller).toEqual({
        ...sellers[card.seller],
        story: expect.any(String) as unknown,
        naming: "illustrative",
        delivery_rates: expect.objectContaining({
          province: expect.any(Number) as unknown,
        }) as unknown,
        sending_pause: null,
        takes_cash: true,
        own_zones: [],
      });
    }
  });

  it.each([
    ["group=thuc-pham&stars=4", ["trung-vit-bien"]],
    ["stars=4&stars=5&sort=dearest", ["cha-muc", "trung-vit-bien"]],
    ["set=8&sort=cheapest", ["mieng-cuoi", "cha-muc"]],
    ["commune=06658&sort=dearest", ["cha-muc", "mieng-cuoi"]],
    ["seller=htx-ha-tu&sort=cheapest", ["trung-vit-bien", "mat-ong-rung"]],
    ["price_min=55000&price_max=90000&sort=cheapest", ["trung-vit-bien", "mieng-cuoi"]],
    ["storage=frozen", []],
    ["delivers_to=06652&in_stock=1&sort=dearest&take=1", ["cha-muc"]],
    ["sort=cheapest&take=1&page=2", ["mieng-cuoi"]],
    ["sort=cheapest&take=3&page=2", ["cha-muc"]],
    ["sort=unit_price&take=2", ["trung-vit-bien", "mieng-cuoi"]],
    ["q=tr%E1%BB%A9ng+v&match=last", ["trung-vit-bien"]],
  ])("finds by %s", async (query, handles) => {
    expect(await reader.handles(query)).toEqual(handles);
  });

  it("tells what a kilogram or a litre costs in the order by it alone", async () => {
    const { products } = (await reader.search("sort=unit_price")).body;
    const prices = products.map(({ unit_price }) => unit_price ?? null);
    const told = prices.flatMap((price) => (price === null ? [] : [price.amount_vnd]));
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    // What has no such price comes last.
    expect(prices.slice(0, told.length)).not.toContain(null);
    expect(prices[0]).toEqual({ amount_vnd: told[0], per: "kg" });
    expect((await reader.search("sort=cheapest")).body.products[0]).not.toHaveProperty(
      "unit_price",
    );
  });

  it("counts the siblings of a choice, and what every price would leave", async () => {
    const { facets, count } = (await reader.search("stars=4&price_max=100000")).body;
    expect(count).toBe(1);
    expect(facets.stars).toEqual([{ value: 4, count: 1 }]);
    expect(facets.group).toEqual([{ value: "thuc-pham", count: 1 }]);
    expect(facets.price).toMatchObject({ min: 55_000, max: 55_000 });
    const ofOne = (await reader.search("seller=ho-cao-xanh")).body;
    expect(ofOne.sellers_count).toBe(1);
    expect((await reader.search()).body.sellers_count).toBe(2);
    const all = ofOne.facets;
    expect(all.commune).toEqual([{ value: "06658", count: 2 }]);
    expect(all).toMatchObject({ in_stock: 2, in_season: 0, stars: [{ value: 5, count: 1 }] });
    expect(all.price).toMatchObject({ min: 90_000, max: 275_000 });
    expect(all.price.ranges).toContainEqual({ from: 200_000, to: 500_000, count: 1 });
  });

  it("shows what comes near behind what has all words, and counts it apart", async () => {
    const { count, near_count, products, facets } = (await reader.search("q=cha+muc+cao+xanh"))
      .body;
    expect(products.map(({ handle }) => handle)).toEqual(["cha-muc", "mieng-cuoi"]);
    expect([count, near_count]).toEqual([1, 1]);
    expect(facets.set).toEqual([{ value: 8, count: 1 }]);
  });

  it("shows what is near when nothing is found", async () => {
    const { count, near, near_by, sellers, reading } = (await reader.search("q=xyzzy")).body;
    expect([count, reading.kind, near_by]).toEqual([0, "nothing", "demand"]);
    expect(near).toHaveLength(4);
    expect(Object.keys(sellers).sort()).toEqual(["ho-cao-xanh", "htx-ha-tu"]);
    const without = (await reader.search("q=cha+muc&stars=3")).body;
    expect(without.near?.map(({ handle }) => handle)).toEqual(["cha-muc"]);
    expect(without.near_by).toBe("words");
    expect((await reader.search("storage=frozen")).body.near_by).toBe("demand");
  });

  it.each([
    ["colour=red", "colour"],
    ["page=0", "page"],
    ["page=1&page=2", "page"],
    ["take=49", "take"],
    ["take=many", "take"],
    ["stars=6", "stars"],
    ["set=27", "set"],
    ["group=none", "group"],
    ["commune=99999", "commune"],
    ["storage=warm", "storage"],
    ["sort=random", "sort"],
    ["price_min=-1", "price_min"],
    ["price_min=0x10", "price_min"],
    ["price_max=1e3", "price_max"],
    ["price_max=", "price_max"],
    ["price_max=+5", "price_max"],
    ["page=", "page"],
    ["seller=", "seller"],
    ["in_stock=yes", "in_stock"],
    ["delivers_to=xã", "delivers_to"],
    [`q=${"a".repeat(201)}`, "q"],
    [`q=${"a+".repeat(21)}`, "q"],
    [`q=a${"%CC%81".repeat(600)}`, "q"],
    [`q=${"a".repeat(10_000)}`, "query"],
  ])("names what is wrong with %s", async (query, field) => {
    const { status, body } = await reader.search(query);
    expect([status, body.code]).toEqual([400, "invalid_input"]);
    expect(body.message_en).toBe("Some of the information is not right. Please check it.");
    const { fields, fields_en } = body.details as Record<string, Record<string, string>>;
    expect(Object.keys(fields ?? {})).toEqual([field]);
    expect(Object.keys(fields_en ?? {})).toEqual([field]);
    // A sentence in each language, and no name of ours.
    expect(fields?.[field]).toMatch(/^[^a-z].* .*\.$/);
    expect(fields_en?.[field]).toMatch(/^[A-Z].* .*\.$/);
  });

  it.each([
    "%00",
    "🦑🦑",
    "' OR 1=1 --",
    "((((((a+)+)+)+)+)+)+$",
    "%25%27%22%5C",
    "ａ ﬃ",
    "%F0%9F",
  ])("takes %s for a text like any other", async (q) => {
    expect((await reader.search(`q=${q}`)).status).toBe(200);
  });
});

describe("A public answer", () => {
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${backend.url}${path}`, { headers });

  it("is not sent again to who has it, in either form", async () => {
    const first = await get("/open-data/search?q=trung");
    const etag = first.headers.get("etag") ?? "";
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    const plain = await first.text();
    const again = await get("/open-data/search?q=trung", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const other = await get("/open-data/search?q=mat+ong", { "if-none-match": etag });
    expect(other.status).toBe(200);
    const packed = await get("/open-data/search?q=trung", { "accept-encoding": "br" });
    expect(packed.headers.get("content-encoding")).toBe("br");
    expect(await packed.text()).toBe(plain);
  });
});

describe("GET /open-data/suggestions", () => {
  it("goes on from what was typed so far", async () => {
    const { status, body } = await reader.suggest("cao x");
    expect(status).toBe(200);
    expect(body.sellers).toEqual([
      { handle: "ho-cao-xanh", name: "Hộ Cao Xanh", commune_code: "06658" },
    ]);
    expect(body.communes).toEqual([{ code: "06658", slug: "cao-xanh", name: "Phường Cao Xanh" }]);
    expect((await reader.suggest("thực ph")).body.groups).toEqual([
      { slug: "thuc-pham", name: "Thực phẩm" },
    ]);
    expect((await reader.suggest("mieng cu")).body.products).toEqual([
      {
        handle: "mieng-cuoi",
        title: "Sản phẩm mieng-cuoi",
        price_from_vnd: 90_000,
        variants_count: 1,
        image: null,
      },
    ]);
  });

  it("leads where nothing is sold only by the whole name, and says nothing to nothing", async () => {
    expect((await reader.suggest("hồng g")).body.communes).toEqual([]);
    for (const typed of ["hồng gai", "hong gai", "Phường Hồng Gai"]) {
      expect((await reader.suggest(typed)).body.communes).toEqual([
        { code: "06685", slug: "hong-gai", name: "Phường Hồng Gai" },
      ]);
    }
    const { body } = await reader.suggest(" ");
    expect(body).toEqual({
      products: [],
      sellers: [],
      communes: [],
      groups: [],
      reading: { kind: "all", text: "" },
    });
    expect((await reader.suggest("a".repeat(500))).status).toBe(400);
  });
});

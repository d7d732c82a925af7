import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { DemonstrationData } from "../../src/api/admin/demonstration/demonstration-data";
import type { SellerDetail } from "../../src/api/admin/sellers/retrieve-seller";
import type { ProductView } from "../../src/catalogue/catalogue";
import { pictureFiles } from "../../src/pictures/write-picture";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, storefrontKey } from "../support/market-client";
import { OperatorDesk, terms, type ListingAnswer } from "../support/operator-desk";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let desk: OperatorDesk;
let shopper: Shopper;
let files: string;

beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), "listing-"));
  backend = await startBackend({ data: "empty", env: { FILES_DIR: files } });
  desk = new OperatorDesk(backend.url, await logInOperator(backend));
  shopper = new Shopper(backend.url, await storefrontKey(backend.url));
});

afterAll(async () => {
  await backend?.stop();
  await rm(files, { recursive: true, force: true });
});

/** Red on the left, blue on the right, held sideways, with the photographer's name in it. */
function sidewaysPhoto(): Promise<Buffer> {
  const half = { width: 300, height: 400, channels: 3 as const };
  return sharp({ create: { ...half, width: 600, background: "#ff0000" } })
    .composite([{ input: { create: { ...half, background: "#0000ff" } }, left: 300, top: 0 }])
    .withExif({ IFD0: { Artist: "Trần Văn Đức" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

/** The product as the shop shows it; undefined while it is not on show. */
async function shown(handle: string): Promise<ProductView | undefined> {
  const { body } = await call<{ product?: ProductView }>(
    backend.url,
    `/open-data/products/${handle}`,
  );
  return body.product;
}

async function fieldsOf(answer: Promise<ListingAnswer>): Promise<string[]> {
  const { status, body } = await answer;
  expect([status, body.code]).toEqual([400, "invalid_input"]);
  return Object.keys(body.details?.fields ?? {}).sort();
}

describe("A first product in an empty market", () => {
  it("goes on sale at its seller and can be bought", async () => {
    const seller = await desk.openShop("Mắm Ông Đức");
    const product = await desk.makeProduct({ title: "Nước mắm Đầu Rồng" });
    expect((await desk.look(product)).body).toEqual({
      seller: null,
      listing: null,
      province_names: null,
      demonstration: false,
      certificates: [],
      shelf: "not_listed",
    });
    expect(await shown("nuoc-mam-dau-rong")).toBeUndefined();

    const { status, body } = await desk.list(product, terms(seller));
    expect(status).toBe(200);
    expect(body).toMatchObject({ seller: { name: "Mắm Ông Đức" }, shelf: "on_sale" });
    expect(await shown("nuoc-mam-dau-rong")).toMatchObject({
      seller: "mam-ong-duc",
      product_set: 7,
      price_from_vnd: 80_000,
      in_stock: true,
      keywords: ["mắm", "nước chấm"],
      demonstration: false,
    });

    const basket = await shopper.fill("nuoc-mam-dau-rong");
    const placed = await shopper.place(basket.id, basket.total);
    expect(placed.body.orders).toMatchObject([
      { seller: { handle: "mam-ong-duc" }, goods_total_vnd: 80_000 },
    ]);
  });

  it("says of nothing in a market without demonstration data that it was made up", async () => {
    const { body } = await desk.get<DemonstrationData>("/admin/demonstration");
    expect(body).toMatchObject({ sellers: 0, orders: 0, placed: 1 });
    const id = body.latest[0]?.order_id ?? "";
    expect((await desk.get(`/admin/orders/${id}/demonstration`)).body).toEqual({
      demonstration: null,
    });
  });

  it("counts a variant that Medusa would sell without end", async () => {
    const seller = await desk.openShop("Không Đếm");
    const product = await desk.makeProduct({ title: "Không đếm", counted: false });
    expect((await desk.list(product, terms(seller, { stock: 2 }))).body.shelf).toBe("on_sale");
    const basketId = await shopper.openBasket();
    const variant_id = await shopper.variant("khong-dem");
    const { body } = await shopper.add(basketId, { variant_id, quantity: 3 });
    expect(body).toMatchObject({ code: "out_of_stock", details: { lines: [{ available: 2 }] } });
    expect((await shopper.add(basketId, { variant_id, quantity: 2 })).status).toBe(200);
  });
});

describe("Listing again", () => {
  it("changes the terms and neither doubles anything nor touches the stock", async () => {
    const seller = await desk.openShop("Lần Hai");
    const product = await desk.makeProduct({ title: "Lần hai" });
    await desk.list(product, terms(seller));
    const rows = `SELECT (SELECT count(*) FROM listing)::int AS listings,
      (SELECT count(*) FROM inventory_level WHERE deleted_at IS NULL)::int AS levels,
      (SELECT sum(stocked_quantity) FROM inventory_level WHERE deleted_at IS NULL)::int AS pieces`;
    const before = await query(backend.databaseUrl, rows);
    const again = terms(seller, { season_months: [12, 1], stock: 999, shelf_life_days: null });
    const { body } = await desk.list(product, again);
    expect(body.listing).toMatchObject({
      season_months: [1, 12],
      shelf_life_days: null,
      dispatch_weekdays: [1, 4],
      cutoff_time: "10:00",
      allowed_provinces: ["22", "31"],
      ingredients: "Cá cơm, muối",
    });
    expect(body.province_names).toEqual(["Quảng Ninh", "Hải Phòng"]);
    expect(await query(backend.databaseUrl, rows)).toEqual(before);
  });

  it("moves a product to another seller, with stock of her own", async () => {
    const [from, to] = [await desk.openShop("Nhà Trước"), await desk.openShop("Nhà Sau")];
    const product = await desk.makeProduct({ title: "Đổi nhà" });
    await desk.list(product, terms(from, { stock: 7 }));
    await desk.list(product, terms(to, { stock: 3 }));
    expect(await shown("doi-nha")).toMatchObject({ seller: "nha-sau", in_stock: true });
    const { body } = await desk.get<{ seller: SellerDetail }>(`/admin/sellers/${from}`);
    expect(body.seller.products).toEqual([]);
    expect((await shown("doi-nha"))?.variants[0]?.available).toBe(3);
    const basket = await shopper.fill("doi-nha");
    const { body: placed } = await shopper.place(basket.id, basket.total);
    expect(placed.orders[0]?.seller.handle).toBe("nha-sau");
  });

  it("takes two requests at once calmly", async () => {
    const seller = await desk.openShop("Hai Người");
    const product = await desk.makeProduct({ title: "Hai người" });
    const both = await Promise.all([
      desk.list(product, terms(seller)),
      desk.list(product, terms(seller)),
    ]);
    expect(both.map((answer) => answer.status)).toEqual([200, 200]);
  });
});

describe("Pictures", () => {
  it("makes square ones, upright and without the camera's data, of the product's images", async () => {
    const seller = await desk.openShop("Có Ảnh");
    const url = await desk.upload("anh chai.jpg", await sidewaysPhoto(), "image/jpeg");
    const product = await desk.makeProduct({ title: "Có ảnh", images: [{ url }] });
    const { body } = await desk.list(product, terms(seller));
    const [name = ""] = body.listing?.pictures ?? [];
    expect(name).toMatch(/^co-anh-1-[0-9a-f]{8}$/);
    const made = (await readdir(files)).filter((file) => file.startsWith(`${name}-`)).sort();
    expect(made).toEqual(pictureFiles(name, "").sort());
    const picture = sharp(join(files, `${name}-320.webp`));
    const { width, height, exif } = await picture.metadata();
    expect([width, height, exif]).toEqual([320, 320, undefined]);
    const { data } = await picture.raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number, y: number) => [...data.subarray((y * 320 + x) * 3).subarray(0, 3)];
    // Turned a quarter to the right, what was left is on top.
    expect(pixel(160, 40)[0]).toBeGreaterThan(200);
    expect(pixel(160, 280)[2]).toBeGreaterThan(200);
    expect((await shown("co-anh"))?.image).toEqual({ name, alt: "Có ảnh" });
    expect((await desk.list(product, terms(seller))).body.listing?.pictures).toEqual([name]);
  });

  it.each([
    [
      "that is no picture",
      () => desk.upload("gia.jpg", Buffer.from("không phải ảnh"), "image/jpeg"),
    ],
    ["of another site", () => Promise.resolve("https://example.vn/anh.jpg")],
    ["outside the folder", () => Promise.resolve("http://x/static/..%2F..%2Fetc%2Fpasswd")],
  ])("refuses an image %s and keeps nothing", async (_what, address) => {
    const seller = await desk.openShop(`Ảnh hỏng ${_what}`);
    const good = await desk.upload("tot.jpg", await sidewaysPhoto(), "image/jpeg");
    const title = `Ảnh ${_what}`;
    const images = [{ url: good }, { url: await address() }];
    const product = await desk.makeProduct({ title, images });
    const before = (await readdir(files)).sort();
    expect(await fieldsOf(desk.list(product, terms(seller)))).toEqual(["pictures"]);
    expect((await desk.look(product)).body).toMatchObject({ seller: null, listing: null });
    expect((await readdir(files)).sort()).toEqual(before);
  });
});

describe("Uploads", () => {
  it("are shown to the panel if they are photos, and nothing else is", async () => {
    const open = (address: string) => fetch(`${backend.url}${new URL(address).pathname}`);
    const photo = await open(await desk.upload("xem.jpg", await sidewaysPhoto(), "image/jpeg"));
    expect([photo.status, photo.headers.get("content-type")]).toEqual([200, "image/jpeg"]);
    const page = await desk.upload("la.html", Buffer.from("<script></script>"), "text/html");
    expect((await open(page)).status).toBe(404);
    expect((await fetch(`${backend.url}/static/..%2F..%2Fanh.jpg`)).status).toBe(404);
  });
});

describe("What cannot be listed", () => {
  it.each([
    ["a set that is none", { product_set: 27 }, ["product_set"]],
    ["a way of carrying that is none", { temperature_class: "hot" }, ["temperature_class"]],
    ["months that are none", { season_months: [13] }, ["season_months.0"]],
    ["no month at all", { season_months: [] }, ["season_months"]],
    ["half a piece", { stock: 0.5 }, ["stock"]],
    ["less than a day", { shelf_life_days: 0 }, ["shelf_life_days"]],
    ["a month on the way", { transit_days: 31 }, ["transit_days"]],
    ["an eighth day of the week", { dispatch_weekdays: [8] }, ["dispatch_weekdays.0"]],
    ["an hour that no day has", { cutoff_time: "24:00" }, ["cutoff_time"]],
    [
      "a province of another country",
      { allowed_provinces: ["Viêng Chăn"] },
      ["allowed_provinces.0"],
    ],
    ["an unknown seller", { seller_id: "sel_none" }, ["seller_id"]],
  ])("names the field of %s", async (_what, change, fields) => {
    const seller = await desk.openShop(`Sai ${_what}`);
    const product = await desk.makeProduct({ title: `Sai ${_what}` });
    expect(await fieldsOf(desk.list(product, terms(seller, change)))).toEqual(fields);
    expect((await desk.look(product)).body.shelf).toBe("not_listed");
  });

  it("refuses a closed shop, a taken address, an unknown product and a stranger", async () => {
    const seller = await desk.openShop("Đóng Cửa");
    await desk.list(await desk.makeProduct({ title: "Trùng tên" }), terms(seller));
    const same = await desk.makeProduct({ title: "Trung ten khac" });
    await desk.post(`/admin/products/${same}`, { handle: "trùng-tên" });
    expect(await fieldsOf(desk.list(same, terms(seller)))).toEqual(["product"]);
    await desk.post(`/admin/sellers/${seller}/close`, { reason: "Giải thể" });
    const product = await desk.makeProduct({ title: "Hàng mới" });
    expect(await fieldsOf(desk.list(product, terms(seller)))).toEqual(["seller_id"]);
    expect((await desk.list("prod_none", terms(seller))).status).toBe(404);
    expect((await desk.look("prod_none")).status).toBe(404);
    const stranger = await call(backend.url, `/admin/products/${product}/listing`);
    expect(stranger.status).toBe(401);
  });

  it("says why a listed product is not on sale", async () => {
    const seller = await desk.openShop("Chờ Duyệt", false);
    const product = await desk.makeProduct({ title: "Chờ duyệt" });
    const shelf = async (change: object = {}) =>
      (await desk.list(product, terms(seller, { stock: 0, ...change }))).body.shelf;
    expect(await shelf()).toBe("seller_not_active");
    await desk.post(`/admin/sellers/${seller}/approve`);
    expect(await shelf()).toBe("sold_out");
    expect(await shelf({ product_set: 14 })).toBe("no_licence");
    await desk.post(`/admin/products/${product}`, { status: "draft" });
    expect(await shelf()).toBe("draft");
  });

  it("puts everything back when a late step fails", async () => {
    const [from, to] = [await desk.openShop("Còn Nguyên"), await desk.openShop("Không Tới")];
    const product = await desk.makeProduct({ title: "Còn nguyên" });
    await desk.list(product, terms(from));
    const { body: before } = await desk.look(product);
    const levels = "SELECT count(*)::int AS n FROM inventory_level WHERE deleted_at IS NULL";
    const counted = await query(backend.databaseUrl, levels);
    const away = "ALTER TABLE product_sales_channel RENAME TO product_sales_channel_away";
    const back = "ALTER TABLE product_sales_channel_away RENAME TO product_sales_channel";
    await query(backend.databaseUrl, away);
    const failed = await desk.list(product, terms(to, { story: "Khác" }));
    await query(backend.databaseUrl, back);
    expect(failed.status).toBe(500);
    expect((await desk.look(product)).body).toEqual(before);
    expect(await query(backend.databaseUrl, levels)).toEqual(counted);
  });
});

describe("Certificates", () => {
  it("come with their product through the link", async () => {
    const product = await desk.makeProduct({ title: "Có sao" });
    const decision = {
      product_id: product,
      decision_date: "2025-01-10",
      issued_on: "2025-01-10",
      issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
      issuing_level: "province",
      stars: 4,
      kind: "new",
      criteria_version: "148/2023",
      product_set: 7,
    };
    await desk.post("/admin/certificates", { ...decision, number: "10/QĐ-UBND" });
    await desk.post("/admin/certificates", {
      ...decision,
      number: "20/QĐ-UBND",
      issued_on: "2025-02-10",
    });
    const { status, body } = await desk.look(product);
    expect(status).toBe(200);
    expect(body.certificates).toMatchObject([
      { number: "20/QĐ-UBND", stars: 4, state: "draft", product: { title: "Có sao" } },
      { number: "10/QĐ-UBND", stars: 4, state: "draft" },
    ]);
  });
});

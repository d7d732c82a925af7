import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { DraftView } from "../../src/api/seller/drafts/draft-view";
import type { ProductPage } from "../../src/api/seller/products/product-page";
import type { ProductView } from "../../src/catalogue/catalogue";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { pictureFiles } from "../../src/pictures/write-picture";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { OperatorDesk } from "../support/operator-desk";
import { PACKS, ProductDesk } from "../support/product-desk";
import { iphonePhoto, mustOpenHeic, phonePhoto, pictureFaults } from "../support/send-photo";
import { Shopper } from "../support/shopper";
import { waiting, waitingChange } from "../support/waiting-change";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let files: string;
let haTu: ProductDesk;
let caoXanh: ProductDesk;
let photo: string;
let desk: OperatorDesk;

beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), "photos-"));
  backend = await startBackend({ data: "market", env: { FILES_DIR: files } });
  haTu = new ProductDesk(backend.url, await logInSeller(backend.url, "htx-ha-tu"));
  caoXanh = new ProductDesk(backend.url, await logInSeller(backend.url, "ho-cao-xanh"));
  desk = new OperatorDesk(backend.url, await logInOperator(backend));
});

afterAll(async () => {
  await backend?.stop();
  await rm(files, { recursive: true, force: true });
});

describe("a photo of a phone", () => {
  it("becomes the shop's pictures, upright, light, and without where it was taken", async () => {
    const bytes = await phonePhoto();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { status, body } = await haTu.photograph(bytes);
    expect(status).toBe(201);
    photo = body.photo?.name ?? "";
    expect(photo).toMatch(/^anh-[0-9a-f]{32}$/);
    expect((await readdir(files)).sort()).toEqual(pictureFiles(photo, "").sort());
    expect(await pictureFaults(photo, files)).toEqual([]);
  });

  it("may be a HEIC, and is told what to do where the machine can't open it", async () => {
    const { status, body } = await haTu.photograph(await iphonePhoto());
    if (!(await mustOpenHeic())) {
      return expect([status, body.details?.reason]).toEqual([400, "heic"]);
    }
    expect(status).toBe(201);
    expect(await pictureFaults(body.photo?.name ?? "", files)).toEqual([]);
  });

  it("is one photo when it is sent twice, and another one of another seller's", async () => {
    const bytes = await phonePhoto();
    const again = await haTu.photograph(bytes);
    const same = await haTu.photograph(bytes);
    const hers = await caoXanh.photograph(bytes);
    expect(same.body.photo?.name).toBe(again.body.photo?.name);
    expect(hers.body.photo?.name).not.toBe(again.body.photo?.name);
  });

  it.each([
    ["cut off", async () => (await phonePhoto()).subarray(0, 100_000), "broken"],
    ["an SVG with script", () => Buffer.from("<svg><script>1</script></svg>"), "unknown"],
    ["too heavy", () => Buffer.alloc(25_000_001, 0xff), "heavy"],
    ["heavier than it said", () => new Blob([Buffer.alloc(30_000_000)]).stream(), "heavy"],
  ])("is refused when it is %s, and leaves nothing", async (_what, bytes, reason) => {
    const before = await readdir(files);
    const { status, body } = await haTu.photograph(await bytes());
    expect([status, body.code, body.details?.reason]).toEqual([400, "invalid_input", reason]);
    expect(await readdir(files)).toEqual(before);
  });
});

describe("a seller's draft", () => {
  it("is begun once however often it is asked for, and kept step by step", async () => {
    const body = { request_id: "hai-lan-cham-mot-nut", sheet: { photos: [photo] } };
    const both = await Promise.all([
      haTu.ask<{ draft: DraftView }>("POST /seller/drafts", body),
      haTu.ask<{ draft: DraftView }>("POST /seller/drafts", body),
    ]);
    const [id, same] = both.map((answer) => answer.body.draft.id);
    expect(same).toBe(id);
    await haTu.ask(`POST /seller/drafts/${id}`, { title: "Trứng muối", product_set: 8 });
    const { body: kept } = await haTu.ask<{ draft: DraftView }>(`GET /seller/drafts/${id}`);
    expect(kept.draft).toMatchObject({
      sheet: { photos: [photo], title: "Trứng muối", product_set: 8 },
      usual: { temperature_class: "chilled", shelf_life_days: 7 },
      product_id: null,
    });
    expect((await haTu.list()).drafts[0]).toEqual({ id, title: "Trứng muối", picture: photo });
    expect((await caoXanh.list()).drafts).toEqual([]);
    await haTu.ask(`DELETE /seller/drafts/${id}`);
    expect((await haTu.ask(`GET /seller/drafts/${id}`)).status).toBe(404);
  });

  it.each([
    ["a set that is none", { product_set: 27 }, "product_set"],
    ["no name", { title: "  " }, "title"],
    ["a price in words", { packs: [{ ...PACKS[0], price_vnd: "đắt" }] }, "packs.0.price_vnd"],
    ["half a piece", { packs: [{ ...PACKS[0], stock: 0.5 }] }, "packs.0.stock"],
    ["two packs of one name", { packs: [PACKS[0], PACKS[0]] }, "packs"],
    ["a photo that nobody sent", { photos: ["anh-0"] }, "photos"],
  ])("names the field of %s", async (_what, sheet, field) => {
    const draft = await haTu.begin({});
    const { status, body } = await haTu.ask(`POST /seller/drafts/${draft.id}`, sheet);
    expect(status).toBe(400);
    expect(Object.keys(body.details?.fields ?? {})).toEqual([field]);
  });

  it("takes no photo of another seller's", async () => {
    const draft = await caoXanh.begin({});
    const taken = { photos: [photo] };
    const { status } = await caoXanh.ask(`POST /seller/drafts/${draft.id}`, taken);
    expect(status).toBe(400);
  });
});

describe("a product that is sent in", () => {
  let draft: DraftView;
  let productId: string;

  it("is one product for two taps at once, and waits for the operator", async () => {
    draft = await haTu.begin({
      title: "Trứng vịt Đầm Hà",
      product_set: 2,
      packs: PACKS,
      photos: [photo],
    });
    const both = await Promise.all(
      [1, 2].map(() =>
        haTu.ask<{ product: { id: string } }>(`POST /seller/drafts/${draft.id}/submit`),
      ),
    );
    const ids = both.map(({ body }) => body.product.id);
    expect(new Set(ids).size).toBe(1);
    productId = ids[0] ?? "";
    const { products, drafts } = await haTu.list();
    expect(products[0]).toMatchObject({
      id: productId,
      handle: "trung-vit-dam-ha",
      picture: photo,
      state: "waiting",
      price_from_vnd: 55_000,
      packs: 2,
      stock: 47,
    });
    expect(drafts.map(({ id }) => id)).not.toContain(draft.id);
    expect((await call(backend.url, "/open-data/products/trung-vit-dam-ha")).status).toBe(404);
    const changed = await haTu.ask(`POST /seller/drafts/${draft.id}`, { title: "Khác" });
    expect(changed.status).toBe(409);
  });

  it("is in the log under her name", async () => {
    const { body } = await haTu.ask<{ acts: { action: string; subject: string }[] }>(
      "GET /seller/acts",
    );
    expect(body.acts[0]).toMatchObject({
      action: "product.submit",
      subject: productId,
      actor: { name: "Nguyễn Thị Hoà", role: "owner" },
    });
  });

  it("is sold at once when the operator lets it in", async () => {
    await desk.post(`/admin/listing-changes/${await waiting(desk, "listing")}/confirm`);
    const shopper = new Shopper(backend.url, await storefrontKey(backend.url));
    const basket = await shopper.fill("trung-vit-dam-ha");
    const { body } = await shopper.place(basket.id, basket.total);
    expect(body.orders).toMatchObject([{ seller: { handle: "htx-ha-tu" } }]);
    expect((await haTu.list()).products[0]).toMatchObject({ state: "on_sale" });
  });

  it("gets an address of its own beside another of its name", async () => {
    await haTu.submit({
      title: "Trứng vịt Đầm Hà",
      product_set: 2,
      packs: PACKS,
      photos: [photo],
    });
    expect((await haTu.list()).products[0]?.handle).toBe("trung-vit-dam-ha-htx-ha-tu");
  });
});

describe("a product on sale", () => {
  let product: string;

  const page = async () => (await haTu.ask<ProductPage>(`GET /seller/products/${product}`)).body;
  const shown = async () =>
    (await call<{ product: ProductView }>(backend.url, "/open-data/products/trung-vit-dam-ha")).body
      .product;

  beforeAll(async () => {
    const { products } = await haTu.list();
    product = products.find(({ handle }) => handle === "trung-vit-dam-ha")?.id ?? "";
  });

  it("changes its price and stock at once, and counts orders that came meanwhile", async () => {
    const [small] = (await page()).packs;
    const wanted = { id: small?.id, price_vnd: 60_000, stock: 50, stock_seen: small?.stock };
    const twice = { packs: [wanted, wanted] };
    expect((await haTu.ask(`POST /seller/products/${product}/packs`, twice)).status).toBe(400);
    const change = () => haTu.ask(`POST /seller/products/${product}/packs`, { packs: [wanted] });
    expect([(await change()).status, (await change()).status]).toEqual([200, 200]);
    expect((await shown()).variants[0]).toMatchObject({ price_vnd: 60_000, available: 50 });
    const stale = { ...wanted, stock: 10, stock_seen: 49 };
    const late = await haTu.ask(`POST /seller/products/${product}/packs`, { packs: [stale] });
    expect([late.status, Object.keys(late.body.details?.fields ?? {})]).toEqual([
      400,
      ["packs.0.stock"],
    ]);
  });

  it("says at once what is harmless, and what shoppers rely on when the operator has read it", async () => {
    const wanted = { title: "Trứng vịt biển Đầm Hà", shelf_life_days: 21 };
    await haTu.ask(`POST /seller/products/${product}`, wanted);
    const { body } = await haTu.ask<ProductPage>(`POST /seller/products/${product}`, wanted);
    expect(body.changes).toMatchObject([
      { field: "title", before: "Trứng vịt Đầm Hà", after: wanted.title, status: "pending" },
    ]);
    expect(await shown()).toMatchObject({ title: "Trứng vịt Đầm Hà", shelf_life_days: 21 });
    expect((await haTu.ask(`POST /seller/products/${product}`, { photos: [] })).status).toBe(400);
    const id = await waiting(desk, "title");
    const confirm = () => desk.post<MarketErrorBody>(`/admin/listing-changes/${id}/confirm`);
    expect([(await confirm()).status, (await confirm()).status]).toEqual([200, 200]);
    expect((await shown()).title).toBe(wanted.title);
    const declined = await desk.post(`/admin/listing-changes/${id}/decline`, { reason: "Muộn" });
    expect(declined.status).toBe(409);
  });

  it("tells its seller why a change was declined, and keeps the record as it is", async () => {
    await haTu.ask(`POST /seller/products/${product}`, { story: "Chữa bách bệnh." });
    const id = await waiting(desk, "story");
    const path = `/admin/listing-changes/${id}/decline`;
    expect((await desk.post(path, { reason: " " })).status).toBe(400);
    await desk.post(path, { reason: "Không được ghi công dụng chữa bệnh." });
    expect((await page()).changes).toMatchObject([
      { field: "story", status: "declined", reason: "Không được ghi công dụng chữa bệnh." },
    ]);
    expect((await shown()).story).not.toContain("bách bệnh");
    const rewrite = "UPDATE listing_change SET reason = 'khác' WHERE id = $1";
    await expect(query(backend.databaseUrl, rewrite, [id])).rejects.toThrow("never rewritten");
  });

  it("of a seller whom the operator trusts changes at once, and new ones are sold at once", async () => {
    const rows = await query<{ id: string }>(
      backend.databaseUrl,
      "SELECT id FROM seller WHERE handle = 'htx-ha-tu'",
    );
    await desk.post(`/admin/sellers/${rows[0]?.id}/listing-policy`, { auto_approve: true });
    await haTu.ask(`POST /seller/products/${product}`, { story: "Vịt thả bãi triều." });
    expect((await shown()).story).toBe("Vịt thả bãi triều.");
    await haTu.submit({ title: "Trứng vịt lộn", product_set: 2, packs: PACKS, photos: [photo] });
    expect((await haTu.list()).products[0]).toMatchObject({
      handle: "trung-vit-lon",
      state: "on_sale",
    });
  });
});

describe("a product that the operator does not let in", () => {
  let product: string;

  it("is let in only as she read it, though its seller changes it meanwhile", async () => {
    const hers = (await caoXanh.photograph(await phonePhoto())).body.photo?.name ?? "";
    const sheet = { title: "Chả mực", product_set: 8, packs: PACKS, photos: [hers] };
    product = await caoXanh.submit(sheet);
    const read = await waiting(desk, "listing", product);
    await caoXanh.ask(`POST /seller/products/${product}`, { story: "Chữa bách bệnh." });
    expect((await desk.post(`/admin/listing-changes/${read}/confirm`)).status).toBe(409);
    expect(await waitingChange(desk, "listing", product)).toMatchObject({
      after: { title: "Chả mực", product_set: 8, photos: [hers], story: "Chữa bách bệnh." },
    });
  });

  it("tells why, and waits again once it is changed", async () => {
    const path = `/seller/products/${product}`;
    const change = await waiting(desk, "listing", product);
    await desk.post(`/admin/listing-changes/${change}/decline`, { reason: "Ảnh mờ." });
    const { body } = await caoXanh.ask<ProductPage>(`GET ${path}`);
    expect(body).toMatchObject({
      product: { state: "declined" },
      changes: [{ field: "listing", status: "declined", reason: "Ảnh mờ." }],
    });
    const again = await caoXanh.ask<ProductPage>(`POST ${path}`, { title: "Chả mực giã tay" });
    expect(again.body).toMatchObject({
      product: { state: "waiting", title: "Chả mực giã tay" },
      changes: [{ field: "listing", status: "pending" }],
    });
  });
});

describe("photos that nobody used", () => {
  it("are removed after some days, and no others", async () => {
    const sent = async (gray: string): Promise<string> => {
      const create = { width: 400, height: 300, channels: 3 as const, background: gray };
      const bytes = await sharp({ create }).jpeg().toBuffer();
      return (await haTu.photograph(bytes)).body.photo?.name ?? "";
    };
    const [lost, drafted] = [await sent("#111111"), await sent("#eeeeee")];
    await haTu.begin({ photos: [drafted] });
    const age = "UPDATE seller_image SET created_at = now() - interval '4 days'";
    await query(backend.databaseUrl, age);
    const young = await sent("#777777");
    await backend.run("forget-photos.ts");
    const kept = await query<{ name: string }>(
      backend.databaseUrl,
      "SELECT name FROM seller_image WHERE deleted_at IS NULL",
    );
    const names = kept.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([photo, drafted, young]));
    expect(names).not.toContain(lost);
    const left = await readdir(files);
    expect(left.filter((file) => file.startsWith(lost))).toEqual([]);
    expect(left.filter((file) => file.startsWith(photo)).length).toBeGreaterThan(0);
  });
});

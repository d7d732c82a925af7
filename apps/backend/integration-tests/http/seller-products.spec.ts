import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import type { DraftView } from "../../src/api/seller/drafts/draft-view";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { pictureFiles } from "../../src/pictures/write-picture";
import type { SellerDraft, SellerProduct } from "../../src/seller-products/seller-product";
import { query } from "../support/database";
import { logInOperator } from "../support/log-in-operator";
import { call, logInSeller, storefrontKey } from "../support/market-client";
import { medusaExec } from "../support/medusa-exec";
import { OperatorDesk } from "../support/operator-desk";
import { phonePhoto, sendPhoto } from "../support/send-photo";
import { Shopper } from "../support/shopper";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let files: string;
let haTu: string;
let caoXanh: string;
let photo: string;

const PACKS = [
  { label: "Hộp 10 quả", weight_grams: 700, price_vnd: 55_000, stock: 40 },
  { label: "Khay 30 quả", weight_grams: 2_100, price_vnd: 155_000, stock: 7 },
];

beforeAll(async () => {
  files = await mkdtemp(join(tmpdir(), "photos-"));
  backend = await startBackend({ data: "market", env: { FILES_DIR: files } });
  haTu = await logInSeller(backend.url, "htx-ha-tu");
  caoXanh = await logInSeller(backend.url, "ho-cao-xanh");
});

afterAll(async () => {
  await backend?.stop();
  await rm(files, { recursive: true, force: true });
});

function ask<Body>(route: string, body?: object, token = haTu) {
  const [method, path] = route.split(" ") as ["GET" | "POST" | "DELETE", string];
  const options = { method, token, ...(body ? { body } : {}) };
  return call<Body & MarketErrorBody>(backend.url, path, options);
}

let requests = 0;

async function begin(sheet: object, token = haTu): Promise<DraftView> {
  requests += 1;
  const body = { request_id: `yeu-cau-thu-nghiem-${String(requests)}`, sheet };
  return (await ask<{ draft: DraftView }>("POST /seller/drafts", body, token)).body.draft;
}

async function list(token = haTu): Promise<{ products: SellerProduct[]; drafts: SellerDraft[] }> {
  return (
    await ask<{ products: SellerProduct[]; drafts: SellerDraft[] }>(
      "GET /seller/products",
      undefined,
      token,
    )
  ).body;
}

describe("a photo of a phone", () => {
  it("becomes the shop's pictures, upright, light, and without where it was taken", async () => {
    const bytes = await phonePhoto();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const { status, body } = await sendPhoto(backend.url, haTu, bytes);
    expect(status).toBe(201);
    photo = body.photo?.name ?? "";
    expect(photo).toMatch(/^anh-[0-9a-f]{32}$/);
    expect((await readdir(files)).sort()).toEqual(pictureFiles(photo, "").sort());
    for (const file of pictureFiles(photo, files)) {
      const { exif, xmp, iptc, icc } = await sharp(file).metadata();
      expect([file, exif, xmp, iptc, icc]).toEqual([
        file,
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
      if (!file.includes("-1080.")) {
        expect((await stat(file)).size).toBeLessThanOrEqual(60_000);
      }
    }
  });

  it("is one photo when it is sent twice, and another one of another seller's", async () => {
    const bytes = await phonePhoto();
    const again = await sendPhoto(backend.url, haTu, bytes);
    const same = await sendPhoto(backend.url, haTu, bytes);
    const hers = await sendPhoto(backend.url, caoXanh, bytes);
    expect(same.body.photo?.name).toBe(again.body.photo?.name);
    expect(hers.body.photo?.name).not.toBe(again.body.photo?.name);
  });

  it.each([
    ["cut off", async () => (await phonePhoto()).subarray(0, 100_000), "broken"],
    ["an SVG with script", () => Buffer.from("<svg><script>1</script></svg>"), "unknown"],
    ["too heavy", () => Buffer.alloc(25_000_001, 0xff), "heavy"],
  ])("is refused when it is %s, and leaves nothing", async (_what, bytes, reason) => {
    const before = await readdir(files);
    const { status, body } = await sendPhoto(backend.url, haTu, await bytes());
    expect([status, body.code, body.details?.reason]).toEqual([400, "invalid_input", reason]);
    expect(await readdir(files)).toEqual(before);
  });
});

describe("a seller's draft", () => {
  it("is begun once however often it is asked for, and kept step by step", async () => {
    const body = { request_id: "hai-lan-cham-mot-nut", sheet: { photos: [photo] } };
    const both = await Promise.all([
      ask<{ draft: DraftView }>("POST /seller/drafts", body),
      ask<{ draft: DraftView }>("POST /seller/drafts", body),
    ]);
    const [id, same] = both.map((answer) => answer.body.draft.id);
    expect(same).toBe(id);
    await ask(`POST /seller/drafts/${id}`, { title: "Trứng muối", product_set: 8 });
    const { body: kept } = await ask<{ draft: DraftView }>(`GET /seller/drafts/${id}`);
    expect(kept.draft).toMatchObject({
      sheet: { photos: [photo], title: "Trứng muối", product_set: 8 },
      usual: { temperature_class: "chilled", shelf_life_days: 7 },
      product_id: null,
    });
    expect((await list()).drafts[0]).toEqual({ id, title: "Trứng muối", picture: photo });
    expect((await list(caoXanh)).drafts).toEqual([]);
    await ask(`DELETE /seller/drafts/${id}`);
    expect((await ask(`GET /seller/drafts/${id}`)).status).toBe(404);
  });

  it.each([
    ["a set that is none", { product_set: 27 }, "product_set"],
    ["no name", { title: "  " }, "title"],
    ["a price in words", { packs: [{ ...PACKS[0], price_vnd: "đắt" }] }, "packs.0.price_vnd"],
    ["half a piece", { packs: [{ ...PACKS[0], stock: 0.5 }] }, "packs.0.stock"],
    ["two packs of one name", { packs: [PACKS[0], PACKS[0]] }, "packs"],
    ["a photo that nobody sent", { photos: ["anh-0"] }, "photos"],
  ])("names the field of %s", async (_what, sheet, field) => {
    const draft = await begin({});
    const { status, body } = await ask(`POST /seller/drafts/${draft.id}`, sheet);
    expect(status).toBe(400);
    expect(Object.keys(body.details?.fields ?? {})).toEqual([field]);
  });

  it("takes no photo of another seller's", async () => {
    const draft = await begin({}, caoXanh);
    const taken = { photos: [photo] };
    const { status } = await ask(`POST /seller/drafts/${draft.id}`, taken, caoXanh);
    expect(status).toBe(400);
  });

  it("says all that a product cannot be sold without", async () => {
    const { id } = await begin({});
    const { status, body } = await ask(`POST /seller/drafts/${id}/submit`);
    expect(status).toBe(400);
    expect(Object.keys(body.details?.fields ?? {}).sort()).toEqual([
      "packs",
      "photos",
      "product_set",
      "title",
    ]);
  });
});

describe("a product that is sent in", () => {
  let draft: DraftView;
  let productId: string;

  it("is one product for two taps at once, and waits for the operator", async () => {
    draft = await begin({
      title: "Trứng vịt Đầm Hà",
      product_set: 2,
      packs: PACKS,
      photos: [photo],
    });
    const both = await Promise.all(
      [1, 2].map(() => ask<{ product: { id: string } }>(`POST /seller/drafts/${draft.id}/submit`)),
    );
    const ids = both.map(({ body }) => body.product.id);
    expect(new Set(ids).size).toBe(1);
    productId = ids[0] ?? "";
    const { products, drafts } = await list();
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
    const changed = await ask(`POST /seller/drafts/${draft.id}`, { title: "Khác" });
    expect(changed.status).toBe(409);
  });

  it("is in the log under her name", async () => {
    const { body } = await ask<{ acts: { action: string; subject: string }[] }>("GET /seller/acts");
    expect(body.acts[0]).toMatchObject({
      action: "product.submit",
      subject: productId,
      actor: { name: "Nguyễn Thị Hoà", role: "owner" },
    });
  });

  it("is sold at once when the operator publishes it", async () => {
    const desk = new OperatorDesk(backend.url, await logInOperator(backend));
    await desk.post(`/admin/products/${productId}`, { status: "published" });
    const shopper = new Shopper(backend.url, await storefrontKey(backend.url));
    const basket = await shopper.fill("trung-vit-dam-ha");
    const { body } = await shopper.place(basket.id, basket.total);
    expect(body.orders).toMatchObject([{ seller: { handle: "htx-ha-tu" } }]);
    expect((await list()).products[0]).toMatchObject({ state: "on_sale" });
  });

  it("gets an address of its own beside another of its name", async () => {
    const twin = await begin({
      title: "Trứng vịt Đầm Hà",
      product_set: 2,
      packs: PACKS,
      photos: [photo],
    });
    await ask(`POST /seller/drafts/${twin.id}/submit`);
    expect((await list()).products[0]?.handle).toBe("trung-vit-dam-ha-htx-ha-tu");
  });
});

describe("photos that nobody used", () => {
  it("are removed after some days, and no others", async () => {
    const sent = async (gray: string): Promise<string> => {
      const create = { width: 400, height: 300, channels: 3 as const, background: gray };
      const bytes = await sharp({ create }).jpeg().toBuffer();
      return (await sendPhoto(backend.url, haTu, bytes)).body.photo?.name ?? "";
    };
    const [lost, drafted] = [await sent("#111111"), await sent("#eeeeee")];
    await begin({ photos: [drafted] });
    const age = "UPDATE seller_image SET created_at = now() - interval '4 days'";
    await query(backend.databaseUrl, age);
    const young = await sent("#777777");
    await medusaExec("forget-photos.ts", backend.databaseUrl, { FILES_DIR: files });
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

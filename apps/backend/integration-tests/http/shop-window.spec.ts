import type { ProductView, SellerView } from "../../src/catalogue/catalogue";
import type { SellersAnswer } from "../../src/catalogue-search/answer-sellers";
import type { SearchAnswer } from "../../src/catalogue-search/search-answer";
import { logInOperator } from "../support/log-in-operator";
import { call } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
});

afterAll(async () => {
  await backend?.stop();
});

const read = <Body>(path: string) => call<Body>(backend.url, `/open-data${path}`);

async function found(query: string): Promise<string[]> {
  const { body } = await read<SearchAnswer>(`/search?${query}`);
  return body.products.map(({ handle }) => handle);
}

describe("GET /open-data/products/<handle>", () => {
  it("shows a product with its packs and its seller, to anybody and without a key", async () => {
    const { status, body } = await read<{ product: ProductView; seller: SellerView }>(
      "/products/cha-muc",
    );
    expect(status).toBe(200);
    expect(body.product).toMatchObject({
      handle: "cha-muc",
      seller: "ho-cao-xanh",
      variants: [{ label: "Gói 500 g", price_vnd: 275_000 }],
    });
    expect(body.seller).toMatchObject({ handle: "ho-cao-xanh", commune_code: "06658" });
    expect(body.seller.delivery_rates.province).toBe(25_000);
  });

  it("asks caches to ask again, for a price may have changed", async () => {
    const response = await fetch(`${backend.url}/open-data/products/cha-muc`);
    expect(response.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
  });

  it.each(["khong-co", "%00"])("answers 404 for %s", async (handle) => {
    expect((await read(`/products/${handle}`)).status).toBe(404);
  });
});

describe("GET /open-data/sellers", () => {
  it("lists active sellers by name, page by page", async () => {
    const first = await read<SellersAnswer>("/sellers?take=1");
    expect(first.body).toMatchObject({ count: 2, page: 1, pages: 2 });
    expect(first.body.sellers.map(({ name }) => name)).toEqual(["Hộ Cao Xanh"]);
    const second = await read<SellersAnswer>("/sellers?take=1&page=2");
    expect(second.body.sellers.map(({ name }) => name)).toEqual(["HTX Hà Tu"]);
  });

  it("lists those of one commune", async () => {
    const { body } = await read<SellersAnswer>("/sellers?commune=06652");
    expect(body.sellers.map(({ handle }) => handle)).toEqual(["htx-ha-tu"]);
  });

  it.each(["commune=1", "page=0", "take=49", "gi=1"])("refuses %s in words", async (query) => {
    const { status, body } = await read<{ code: string }>(`/sellers?${query}`);
    expect([status, body.code]).toEqual([400, "invalid_input"]);
  });

  it("shows one, also once it is suspended: then it says so, and the goods are gone", async () => {
    const one = await read<{ seller: SellerView }>("/sellers/htx-ha-tu");
    expect(one.body.seller).toMatchObject({ name: "HTX Hà Tu", status: "active" });
    expect((await read("/sellers/khong-co")).status).toBe(404);

    const token = await logInOperator(backend);
    const { body } = await call<{ sellers: { id: string; handle: string }[] }>(
      backend.url,
      "/admin/sellers",
      { token },
    );
    const id = body.sellers.find(({ handle }) => handle === "htx-ha-tu")?.id ?? "";
    const suspended = await call(backend.url, `/admin/sellers/${id}/suspend`, {
      method: "POST",
      token,
      body: { reason: "Thử" },
    });
    expect(suspended.status).toBe(200);
    const stopped = await read<{ seller: SellerView }>("/sellers/htx-ha-tu");
    expect(stopped.body.seller).toMatchObject({ name: "HTX Hà Tu", status: "suspended" });
    expect((await read("/products/mat-ong-rung")).status).toBe(404);
  });
});

describe("GET /open-data/search", () => {
  it("finds what a certificate names by its number", async () => {
    expect(await found("certificate=02-qd-ubnd")).toEqual(["cha-muc"]);
    expect(await found("certificate=99-qd-ubnd")).toEqual([]);
  });

  it("takes words letter by letter when told to", async () => {
    expect(await found("q=cha-muc")).toEqual(["cha-muc"]);
    expect(await found("q=cha%20muwjc")).toEqual(["cha-muc"]);
    expect(await found("q=cha%20muwjc&as_typed=1")).toEqual([]);
  });

  it("counts as in season only what has a season", async () => {
    const { body } = await read<SearchAnswer>("/search");
    expect(body.facets.in_season).toBe(0);
    expect(await found("in_season=1")).toEqual([]);
  });
});

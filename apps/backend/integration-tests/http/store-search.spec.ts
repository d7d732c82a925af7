import type { SearchTypes } from "@medusajs/framework/types";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { call, storefrontKey, type Answer } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let key: string;

beforeAll(async () => {
  backend = await startBackend({ data: "market" });
  key = await storefrontKey(backend.url);
});

afterAll(() => backend?.stop());

type StoreAnswer = Answer<{ results: SearchTypes.SearchResult[] } & MarketErrorBody>;

function storeSearch(body: unknown): Promise<StoreAnswer> {
  return call(backend.url, "/store/search", { method: "POST", key, body });
}

describe("POST /store/search", () => {
  it("answers for products, several questions at once, and for nothing else", async () => {
    const { status, body } = await storeSearch({
      queries: [
        {
          entity: "product",
          fields: ["handle", "stars"],
          filters: { q: "cha muc" },
          search_options: { facets: ["group"], highlight: { fields: ["title"] } },
        },
        { entity: "product", filters: { stars: { $gte: 4 } }, pagination: { take: 0 } },
      ],
    });
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      {
        hits: [{ document: { handle: "cha-muc", stars: 5 } }],
        facets: { group: { type: "value", values: [{ value: "thuc-pham", count: 1 }] } },
        metadata: { count: 1 },
      },
      { hits: [], metadata: { count: 2 } },
    ]);
    expect((await storeSearch({ entity: "seller" })).status).toBe(404);
    expect((await call(backend.url, "/store/products", { key })).status).toBe(404);
  });

  it("answers what a card shows where no fields are named, and what else is asked for", async () => {
    const ask = async (fields?: string[]) => {
      const question = { entity: "product", filters: { q: "cha muc" }, fields };
      const { status, body } = await storeSearch({ queries: [question] });
      return { status, document: body.results[0]?.hits[0]?.document ?? {} };
    };
    const { status, document } = await ask();
    expect(status).toBe(200);
    expect(document).toMatchObject({
      handle: "cha-muc",
      price_from_vnd: 275_000,
      stars: 5,
      certificates: [{ number: "02/QĐ-UBND", stars: 5 }],
    });
    expect(document).not.toHaveProperty("description");
    const single = await storeSearch({ entity: "product", filters: { q: "cha muc" } });
    expect(single.body.results[0]?.hits[0]?.document).toEqual(document);
    const asked = await ask(["description"]);
    expect(asked.document.description).toEqual(expect.any(String));
    expect(asked.document).not.toHaveProperty("handle");
  });

  const nested = (levels: number) =>
    `${'{"$not":'.repeat(levels)}{"in_stock":true}${"}".repeat(levels)}`;

  it("refuses filters within filters within filters", async () => {
    const answer = await fetch(`${backend.url}/store/search`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-publishable-api-key": key },
      body: `{"entity":"product","filters":${nested(9_000)}}`,
    });
    const body = (await answer.json()) as MarketErrorBody;
    expect([answer.status, body.code]).toEqual([400, "invalid_input"]);
  });

  it.each([
    ["an unknown filter", { filters: { nope: 1 } }],
    ["an unknown facet", { search_options: { facets: ["nope"] } }],
    ["a field that cannot be filtered", { filters: { title: "a" } }],
    ["ten thousand facets", { search_options: { facets: Array(10_000).fill("group") } }],
    ["the same facet twice", { search_options: { facets: ["group", "group"] } }],
    ["filters a little too deep", { filters: JSON.parse(nested(9)) as object }],
    ["ten kilobytes of text", { filters: { q: "mực ".repeat(2_500) } }],
    ["a thousand marks", { filters: { q: `a${"\u0301".repeat(1_000)}` } }],
    ["a vector", { search_options: { vector: { value: [1] } } }],
    ["a cursor", { pagination: { cursor: "x" } }],
    ["too many values", { filters: { id: Array(3_000).fill("x") } }],
    ["options of the engine's own", { search_options: { provider_options: {} } }],
  ])("refuses %s within a moment", async (_what, question) => {
    const start = performance.now();
    const { status, body } = await storeSearch({ entity: "product", ...question });
    const took = performance.now() - start;
    expect([status, body.code]).toEqual([400, "invalid_input"]);
    expect(body.message).toBe("Thông tin gửi lên chưa đúng. Vui lòng kiểm tra lại.");
    expect(took).toBeLessThan(500);
  });
});

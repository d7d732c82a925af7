import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import {
  FRONT_ENGINE_CHANGED,
  type FrontEngineChanged,
} from "@cho-lang/search-provider/surroundings";
import { VietnamesePostgresSearch } from "@cho-lang/search-provider/vietnamese-postgres-search";
import type { IEventBusModuleService, SearchTypes } from "@medusajs/framework/types";
import { MeilisearchEngine } from "../../src/meilisearch/meilisearch-engine";
import { cloneDatabase, dropDatabase, query } from "../support/database";
import { FakeMeilisearch } from "../support/meilisearch/fake-meilisearch";
import type { HeldIndex } from "../support/meilisearch/held-index";
import { migratedTemplate } from "../support/templates";
import { LITTLE_DOCUMENTS, littleIndex } from "./little-index";
import { openManager, type OpenManager } from "./open-manager";

const INDEX = littleIndex("front_v1", PROVIDER);
const meilisearch = new FakeMeilisearch();
const told: FrontEngineChanged[] = [];

let databaseUrl: string;
let open: OpenManager;
let provider: VietnamesePostgresSearch;

beforeAll(async () => {
  databaseUrl = await cloneDatabase(migratedTemplate());
  open = await openManager(databaseUrl);
  await meilisearch.start();
  const event_bus = {
    emit: ({ name, data }: { name: string; data: FrontEngineChanged }) => {
      expect(name).toBe(FRONT_ENGINE_CHANGED);
      told.push(data);
      return Promise.resolve();
    },
  } as unknown as IEventBusModuleService;
  const front = new MeilisearchEngine(meilisearch.url, meilisearch.key);
  provider = new VietnamesePostgresSearch({ manager: open.manager, event_bus }, { front });
  await provider.upsertIndex({ index: INDEX });
  await put(LITTLE_DOCUMENTS);
});

afterAll(async () => {
  await meilisearch.stop();
  await open.close();
  await dropDatabase(databaseUrl);
});

function put(documents: SearchTypes.SearchDocument[]) {
  const { physical_name } = INDEX;
  return provider.upsertDocuments({ index: physical_name, definition: INDEX, documents });
}

async function ask(
  q: string,
  options: SearchTypes.SearchOptions = {},
  filters: SearchTypes.SearchFilters = {},
) {
  const before = meilisearch.searches.length;
  const { hits, provider_metadata } = await provider.search({
    index: INDEX,
    attributes_to_retrieve: ["id", "title"],
    q,
    filters,
    search_options: options,
  });
  return {
    ids: hits.map(({ id }) => id),
    titles: hits.map(({ document }) => document.title),
    highlights: hits.map(({ highlights }) => highlights?.title?.[0]),
    kind: (provider_metadata?.reading as { kind: string }).kind,
    by: meilisearch.searches.length > before ? "meilisearch" : "postgres",
  };
}

/** What Meilisearch holds of the index: one at a time. */
function held(): HeldIndex {
  const [index] = meilisearch.indexes.values();
  if (!index) {
    throw new Error("Meilisearch holds nothing");
  }
  return index;
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<boolean> {
  const deadline = Date.now() + 30_000;
  while (!(await isSo())) {
    if (Date.now() > deadline) {
      return false;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

/** Asks until Meilisearch answers: it does as soon as it has followed. */
async function askMeilisearch(q: string) {
  let answer = await ask(q);
  await until(async () => {
    answer = await ask(q);
    return answer.by === "meilisearch";
  });
  return answer;
}

describe("With Meilisearch in front", () => {
  it("texts are answered by it, and the marks that were typed count", async () => {
    expect(await askMeilisearch("dứa")).toMatchObject({ by: "meilisearch", ids: ["p1"] });
    expect(await ask("duwas")).toMatchObject({ ids: ["p1"], kind: "decoded", by: "meilisearch" });
    expect((await ask("dua")).ids.sort()).toEqual(["p1", "p2", "p3"]);
    expect(await ask("dưa")).toMatchObject({ ids: ["p3"], kind: "as_typed" });
    expect((await ask("dũa")).kind).toBe("without_marks");
    expect((await ask("khóm")).ids).toEqual(["p1"]);
    expect(await ask("xyzzy")).toMatchObject({ ids: [], kind: "nothing" });
    expect(meilisearch.indexes.size).toBe(1);
    expect(held().settings).toMatchObject({
      searchableAttributes: ["title", "keywords", "marked_words"],
      typoTolerance: { disableOnAttributes: ["marked_words"] },
      synonyms: { "bề bề": expect.arrayContaining(["tôm tít"]) as unknown },
    });
  });

  it("what it cannot do is done by the documents' own copy", async () => {
    expect((await ask("dứa", { match_strategy: "any" })).by).toBe("postgres");
    expect((await ask("dứa", { typo_tolerance: false })).by).toBe("postgres");
    const literally = { provider_options: { [PROVIDER]: { literally: true } } };
    expect((await ask("dứa", literally)).by).toBe("postgres");
    expect((await ask("")).by).toBe("postgres");
  });

  it("a write shows at once, and Meilisearch answers again when it has followed", async () => {
    await put([{ ...LITTLE_DOCUMENTS[4], id: "p6", title: "Bát sứ <b>" }]);
    expect((await ask("bát")).ids.sort()).toEqual(["p5", "p6"]);
    expect((await askMeilisearch("bát sứ")).ids).toEqual(["p6"]);
    await provider.deleteDocuments({ index: INDEX.physical_name, filters: { id: ["p6"] } });
    expect((await ask("bát")).ids).toEqual(["p5"]);
    expect((await askMeilisearch("bát")).ids).toEqual(["p5"]);
  });

  it("yesterday's stars are not today's: it is fed anew", async () => {
    await query(
      databaseUrl,
      `UPDATE search_document_index SET front = front || '{"day": "2020-01-01"}' WHERE name = $1`,
      [INDEX.physical_name],
    );
    expect((await ask("bát")).by).toBe("postgres");
    expect((await askMeilisearch("bát")).ids).toEqual(["p5"]);
    expect(await until(() => meilisearch.indexes.size === 1)).toBe(true);
  });

  it("while it is down PostgreSQL answers, and the operators are told once of each", async () => {
    expect(told.splice(0)).toEqual([{ engine: meilisearch.url, trouble: null }]);
    await meilisearch.stop();
    for (let search = 0; search < 3; search += 1) {
      expect(await ask("dứa")).toMatchObject({ by: "postgres", ids: ["p1"] });
    }
    expect(told).toMatchObject([{ engine: meilisearch.url }]);
    expect(told[0]?.trouble).toEqual(expect.any(String));
    await put([{ ...LITTLE_DOCUMENTS[4], id: "p7", title: "Bát sứ" }]);
    await meilisearch.start();
    expect((await askMeilisearch("bát sứ")).ids).toEqual(["p7"]);
    expect(told.slice(1)).toEqual([{ engine: meilisearch.url, trouble: null }]);
  });

  it("when it lost everything it is filled again", async () => {
    meilisearch.indexes.clear();
    expect(await ask("dứa")).toMatchObject({ by: "postgres", ids: ["p1"] });
    expect(await askMeilisearch("dứa")).toMatchObject({ by: "meilisearch", ids: ["p1"] });
  });

  it("what it says of a product is not believed: documents are PostgreSQL's", async () => {
    const document = held().documents.get("p4");
    expect(document?.title).toBe("Chả mực Hạ Long");
    Object.assign(document ?? {}, { title: "Chả mực giá cũ" });
    expect(await askMeilisearch("chả mực")).toMatchObject({ titles: ["Chả mực Hạ Long"] });
  });

  it("what is found is marked, and made safe", async () => {
    await put([{ ...LITTLE_DOCUMENTS[4], id: "p8", title: "Đĩa <i>sứ</i>" }]);
    expect((await askMeilisearch("đĩa sứ")).ids).toEqual(["p8"]);
    const { highlights, by } = await ask("đĩa sứ", { highlight: { fields: ["title"] } });
    expect(by).toBe("meilisearch");
    expect(highlights).toEqual(["<mark>Đĩa</mark> &lt;i&gt;<mark>sứ</mark>&lt;/i&gt;"]);
  });

  it("an index that is dropped is dropped there too", async () => {
    await provider.deleteIndex({ index: INDEX.physical_name });
    expect(await until(() => meilisearch.indexes.size === 0)).toBe(true);
  });
});

describe("A hostile question", () => {
  beforeAll(async () => {
    await provider.upsertIndex({ index: INDEX });
    await put(LITTLE_DOCUMENTS);
    await askMeilisearch("dứa");
  });

  it.each([
    `p1" OR id EXISTS OR id = "p2`,
    `p1\\" OR id EXISTS OR id = "p2`,
    "p1'] OR group IN [food",
  ])("is a value and nothing else in a filter: %s", async (value) => {
    const filters = { id: [value], group: { $ne: value } };
    expect(await ask("dua", {}, filters)).toMatchObject({ by: "meilisearch", ids: [] });
  });

  it("of unknown names or too many parts never gets there", async () => {
    const before = meilisearch.searches.length;
    const facets = (field: string) => [{ field, type: "range" as const, ranges: [{ from: 1 }] }];
    await expect(ask("dứa", { facets: facets("price > 0 OR price") })).rejects.toThrow();
    await expect(
      ask("dứa", { facets: Array.from({ length: 10_000 }, (_, n) => `f${n}`) }),
    ).rejects.toThrow();
    await expect(ask("dứa", {}, { "id EXISTS OR id": "p1" })).rejects.toThrow();
    await expect(ask("x".repeat(10_000))).rejects.toThrow();
    expect(meilisearch.searches.length).toBe(before);
  });

  it("is answered without what another provider would make of it", async () => {
    const options = { provider_options: { meilisearch: { indexUid: "secret", filter: "" } } };
    expect(await ask("dứa", options)).toMatchObject({ by: "meilisearch", ids: ["p1"] });
  });

  it("of marks, signs and words without end does no harm", async () => {
    for (const q of [
      "🐟🐟",
      "a" + "\u0301".repeat(199),
      '"-\\',
      "dứa ".repeat(40),
      "' OR 1=1 --",
    ]) {
      expect((await ask(q)).ids.length).toBeLessThanOrEqual(LITTLE_DOCUMENTS.length);
    }
    expect(told.filter(({ trouble }) => trouble !== null)).toHaveLength(2);
  });
});

import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import { VietnamesePostgresSearch } from "@cho-lang/search-provider/vietnamese-postgres-search";
import type { SearchTypes } from "@medusajs/framework/types";
import { cloneDatabase, dropDatabase, query } from "../support/database";
import { migratedTemplate } from "../support/templates";
import { LITTLE_DOCUMENTS, littleIndex } from "./little-index";
import { openManager, type OpenManager } from "./open-manager";

const INDEX = littleIndex("own_v1", PROVIDER);

let databaseUrl: string;
let managers: OpenManager[];

beforeAll(async () => {
  databaseUrl = await cloneDatabase(migratedTemplate());
  managers = await Promise.all([openManager(databaseUrl), openManager(databaseUrl)]);
});

afterAll(async () => {
  await Promise.all(managers.map(({ close }) => close()));
  await dropDatabase(databaseUrl);
});

/** A provider as one of two processes has it, and its statements. */
function processOf(which: 0 | 1): { provider: VietnamesePostgresSearch; statements: () => number } {
  const { manager, statements } = managers[which] as OpenManager;
  return { provider: new VietnamesePostgresSearch({ manager }), statements };
}

function question(options: object = {}): SearchTypes.ProviderSearchQuery {
  return {
    index: INDEX,
    attributes_to_retrieve: ["id"],
    pagination: { take: 10_000 },
    search_options: { provider_options: { [PROVIDER]: { ...options } } },
  };
}

function put(provider: VietnamesePostgresSearch, documents: SearchTypes.SearchDocument[]) {
  return provider.upsertDocuments({ index: INDEX.physical_name, documents });
}

const revisionOf = ({ provider_metadata }: SearchTypes.SearchResult) =>
  Number(provider_metadata?.revision);
const lastChangeOf = ({ provider_metadata }: SearchTypes.SearchResult) =>
  Number(provider_metadata?.last_change);

beforeEach(async () => {
  const { provider } = processOf(0);
  await provider.upsertIndex({ index: INDEX });
  await put(provider, LITTLE_DOCUMENTS);
});

describe("VietnamesePostgresSearch", () => {
  it("asks the database once for searches that come together, and not at all as of a revision", async () => {
    const { provider, statements } = processOf(0);
    const first = await provider.search(question());
    const before = statements();
    const together = await Promise.all(
      Array.from({ length: 20 }, () => provider.search(question())),
    );
    expect(together.map(({ hits }) => hits.length)).toEqual(Array(20).fill(5));
    expect(statements() - before).toBeLessThanOrEqual(2);
    const asked = statements();
    await provider.search(question({ as_of: revisionOf(first) }));
    expect(statements()).toBe(asked);
    await provider.search(question());
    expect(statements()).toBe(asked + 1);
  });

  it("gives no new revision for a write that changes nothing", async () => {
    const { provider } = processOf(0);
    const before = revisionOf(await provider.search(question()));
    await put(provider, LITTLE_DOCUMENTS);
    expect(revisionOf(await provider.search(question()))).toBe(before);
    await put(provider, [{ ...LITTLE_DOCUMENTS[0], id: "p1", title: "Khác" }]);
    expect(revisionOf(await provider.search(question()))).toBeGreaterThan(before);
  });

  it("tells what changed since a revision, and what went", async () => {
    const { provider } = processOf(0);
    const since = lastChangeOf(await provider.search(question()));
    await put(provider, [{ ...LITTLE_DOCUMENTS[1], id: "p2", title: "Khác" }]);
    await provider.deleteDocuments({ index: INDEX.physical_name, filters: { id: ["p3"] } });
    const { hits, provider_metadata } = await provider.search(question({ changed_since: since }));
    expect(hits.map(({ id }) => id)).toEqual(["p2"]);
    expect(provider_metadata?.removed).toMatchObject([{ id: "p3", title: "Dưa muối" }]);
    await put(provider, [LITTLE_DOCUMENTS[2] as SearchTypes.SearchDocument]);
    const back = await provider.search(question({ changed_since: since }));
    expect(back.hits.map(({ id }) => id).sort()).toEqual(["p2", "p3"]);
    expect(back.provider_metadata?.removed).toEqual([]);
    await provider.clearIndex({ index: INDEX.physical_name });
    const cleared = await provider.search(question({ changed_since: since }));
    expect(cleared.provider_metadata?.removed).toBeUndefined();
  });

  it("follows an index that was made anew, and says when one is gone", async () => {
    const [here, elsewhere] = [processOf(0).provider, processOf(1).provider];
    expect((await elsewhere.search(question())).hits).toHaveLength(5);
    await here.upsertIndex({ index: INDEX });
    await put(here, LITTLE_DOCUMENTS.slice(0, 2));
    expect((await elsewhere.search(question())).hits).toHaveLength(2);
    await here.deleteIndex({ index: INDEX.physical_name });
    await expect(elsewhere.search(question())).rejects.toMatchObject({ type: "not_found" });
    await expect(put(here, LITTLE_DOCUMENTS)).rejects.toMatchObject({ type: "not_found" });
  });

  it("misses nothing that two processes write at once", async () => {
    const [here, elsewhere] = [processOf(0).provider, processOf(1).provider];
    const batch = (writer: string, number: number) =>
      Array.from({ length: 5 }, (_, n) => ({
        ...LITTLE_DOCUMENTS[0],
        id: `${writer}${number}-${n}`,
      }));
    const seen: number[] = [];
    const writing = Array.from({ length: 20 }, async (_, number) => {
      await Promise.all([put(here, batch("a", number)), put(elsewhere, batch("b", number))]);
      seen.push((await here.search(question())).hits.length);
    });
    await Promise.all(writing);
    for (const provider of [here, elsewhere, processOf(0).provider]) {
      expect((await provider.search(question())).hits).toHaveLength(5 + 200);
    }
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  });

  it("searches in documents that were written before a field was declared", async () => {
    const { provider } = processOf(0);
    const fields = { ...INDEX.fields, colour: { type: "keyword", filterable: true } } as const;
    const newer = { ...question(), index: { ...INDEX, fields } };
    expect((await provider.search({ ...newer, filters: { colour: "red" } })).hits).toEqual([]);
    expect((await provider.search(newer)).hits).toHaveLength(5);
  });

  it("reads more documents than one statement brings", async () => {
    const many = Array.from({ length: 2_500 }, (_, n) => ({ ...LITTLE_DOCUMENTS[0], id: `m${n}` }));
    await put(processOf(0).provider, many);
    expect((await processOf(1).provider.search(question())).hits).toHaveLength(2_505);
    const [{ count } = { count: 0 }] = await query<{ count: number }>(
      databaseUrl,
      "SELECT count(*)::int AS count FROM search_document WHERE index = $1",
      [INDEX.physical_name],
    );
    expect(count).toBe(2_505);
  });
});

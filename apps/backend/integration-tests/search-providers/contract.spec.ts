import { randomBytes } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { cloneDatabase, dropDatabase } from "../support/database";
import { migratedTemplate } from "../support/templates";
import { LITTLE_DOCUMENTS, littleIndex } from "./little-index";
import { PROVIDERS, type OpenProvider } from "./providers";

describe.each(PROVIDERS)(
  "A search provider keeps the Search Module's contract: $name",
  ({ open }) => {
    let databaseUrl: string;
    let here: OpenProvider;
    let elsewhere: OpenProvider;
    let index: SearchTypes.ResolvedSearchIndexDefinition;

    beforeAll(async () => {
      databaseUrl = await cloneDatabase(migratedTemplate());
      here = await open(databaseUrl);
      elsewhere = await open(databaseUrl);
      index = littleIndex(
        `contract_${randomBytes(4).toString("hex")}_v1`,
        here.provider.identifier,
      );
      await settled(here.provider.upsertIndex({ index }));
      await write(LITTLE_DOCUMENTS);
    });

    afterAll(async () => {
      await settled(here.provider.deleteIndex({ index: index.physical_name }));
      await here.close();
      await elsewhere.close();
      await dropDatabase(databaseUrl);
    });

    async function settled(writing: Promise<SearchTypes.SearchTask>): Promise<void> {
      const task = await writing;
      const last = task.status === "succeeded" ? task : await here.provider.waitForTask?.(task);
      expect(last?.status).toBe("succeeded");
    }

    function write(documents: SearchTypes.SearchDocument[]): Promise<void> {
      const { physical_name } = index;
      return settled(
        here.provider.upsertDocuments({ index: physical_name, definition: index, documents }),
      );
    }

    function erase(filters: SearchTypes.SearchFilters): Promise<void> {
      return settled(here.provider.deleteDocuments({ index: index.physical_name, filters }));
    }

    function question(
      asked: Partial<SearchTypes.ProviderSearchQuery> = {},
    ): SearchTypes.ProviderSearchQuery {
      return { index, attributes_to_retrieve: ["id", "title"], ...asked };
    }

    function ask(asked?: Partial<SearchTypes.ProviderSearchQuery>) {
      return here.provider.search(question(asked));
    }

    async function ids(asked: Partial<SearchTypes.ProviderSearchQuery>): Promise<string[]> {
      return (await ask(asked)).hits.map(({ id }) => id);
    }

    const found = async (filters: SearchTypes.SearchFilters) => (await ids({ filters })).sort();

    it("lists the index with the number of its documents", async () => {
      const listed = await here.provider.listIndexes();
      expect(listed.find(({ name }) => name === index.physical_name)).toMatchObject({
        provider: here.provider.identifier,
        document_count: LITTLE_DOCUMENTS.length,
      });
    });

    it("finds by words, with the fields that were asked for", async () => {
      const { hits, metadata } = await ask({ q: "chả mực", search_options: { count: "exact" } });
      expect(hits).toMatchObject([{ id: "p4", document: { id: "p4", title: "Chả mực Hạ Long" } }]);
      expect(Object.keys(hits[0]?.document ?? {}).sort()).toEqual(["id", "title"]);
      expect(metadata).toMatchObject({ skip: 0, take: 20, count: 1 });
    });

    it("finds without marks, and puts the marks that were typed first", async () => {
      expect(await ids({ q: "cha muc" })).toEqual(["p4"]);
      expect((await ids({ q: "dứa" }))[0]).toBe("p1");
      expect((await ids({ q: "dừa" }))[0]).toBe("p2");
      expect((await ids({ q: "dưa" }))[0]).toBe("p3");
      expect((await ids({ q: "dua" })).sort()).toEqual(["p1", "p2", "p3"]);
    });

    it("goes on from the last word while it is typed", async () => {
      expect(await ids({ q: "chả m", search_options: { match_strategy: "last" } })).toContain("p4");
    });

    it.each<[SearchTypes.SearchFilters, string[]]>([
      [{ id: "p1" }, ["p1"]],
      [{ group: ["craft", "none"] }, ["p5"]],
      [{ "seller.handle": { $in: ["b"] } }, ["p3", "p4"]],
      [{ "seller.handle": { $nin: ["b"] } }, ["p1", "p2", "p5"]],
      [{ group: { $ne: "food" } }, ["p5"]],
      [{ price: { $gte: 100, $lt: 275 } }, ["p1", "p2"]],
      [{ price: { $gt: 275 } }, ["p5"]],
      [{ price: { $lte: 80 } }, ["p3"]],
      [{ in_stock: false }, ["p5"]],
      [{ tags: "tet" }, ["p1", "p4"]],
      [{ tags: { $contains: ["tet", "sweet"] } }, ["p1"]],
      [{ tags: { $overlaps: ["tet", "none"] } }, ["p1", "p4"]],
      [{ $or: [{ id: "p1" }, { group: "craft" }] }, ["p1", "p5"]],
      [{ $not: { group: "food" } }, ["p5"]],
      [{ $and: [{ group: "food" }, { price: { $lt: 100 } }] }, ["p3"]],
    ])("filters by %j", async (filters, expected) => {
      expect(await found(filters)).toEqual(expected);
    });

    it("sorts and pages", async () => {
      const order = { price: "DESC" } as const;
      expect(await ids({ pagination: { order } })).toEqual(["p5", "p4", "p2", "p1", "p3"]);
      expect(await ids({ pagination: { order, skip: 1, take: 2 } })).toEqual(["p4", "p2"]);
      const { hits, metadata } = await ask({
        pagination: { take: 0 },
        search_options: { count: "exact" },
      });
      expect([hits, metadata.count]).toEqual([[], 5]);
      expect((await ask({ search_options: { count: "none" } })).metadata.count).toBeNull();
    });

    it("counts facets of every kind within what was found", async () => {
      const { facets } = await ask({
        filters: { group: "food" },
        search_options: {
          facets: [
            { field: "tags", type: "value" },
            {
              field: "price",
              type: "range",
              ranges: [
                { key: "low", to: 100 },
                { from: 100, to: 200 },
              ],
            },
          ],
        },
      });
      expect(facets?.tags).toMatchObject({
        type: "value",
        values: expect.arrayContaining([
          { value: "sweet", count: 2 },
          { value: "tet", count: 2 },
        ]) as unknown,
      });
      expect(facets?.price).toMatchObject({
        type: "range",
        ranges: [
          { key: "low", count: 1 },
          { key: "100-200", count: 2 },
        ],
      });
      const stats = await ask({ search_options: { facets: [{ field: "price", type: "stats" }] } });
      expect(stats.facets?.price).toMatchObject({ type: "stats", min: 80, max: 300, count: 5 });
    });

    it("marks what was found", async () => {
      const { hits } = await ask({
        q: "chả mực",
        search_options: { highlight: { fields: ["title"], pre_tag: "[", post_tag: "]" } },
      });
      const [title = ""] = hits[0]?.highlights?.title ?? [];
      expect(title.replace(/[[\]]/g, "")).toBe("Chả mực Hạ Long");
      expect(title).toMatch(/^\[Chả/);
    });

    it("answers many questions in their order", async () => {
      const results = await here.provider.searchMany?.([
        question({ q: "bát gốm" }),
        question({ filters: { id: "p1" } }),
      ]);
      expect(results?.map(({ hits }) => hits.map(({ id }) => id))).toEqual([["p5"], ["p1"]]);
    });

    it("refuses a cursor and filters on fields that are not there", async () => {
      await expect(ask({ pagination: { cursor: "x" } })).rejects.toThrow();
      await expect(ask({ filters: { nope: 1 } })).rejects.toThrow();
    });

    it("replaces and removes documents, also for other processes", async () => {
      const [first] = LITTLE_DOCUMENTS;
      await write([
        { ...first, id: "p1", title: "Trước" },
        { ...first, id: "p1", title: "Mứt khóm" },
      ]);
      const seen = await elsewhere.provider.search(question({ filters: { id: "p1" } }));
      expect(seen.hits.map(({ document }) => document.title)).toEqual(["Mứt khóm"]);
      await erase({ id: ["p1", "none"] });
      await erase({ "seller.handle": "b" });
      const left = await elsewhere.provider.search(question());
      expect(left.hits.map(({ id }) => id).sort()).toEqual(["p2", "p5"]);
      await settled(here.provider.clearIndex({ index: index.physical_name }));
      expect((await elsewhere.provider.search(question())).hits).toEqual([]);
      await write(LITTLE_DOCUMENTS);
      expect((await elsewhere.provider.search(question())).hits).toHaveLength(5);
    });
  },
);

import type { SearchTypes } from "@medusajs/framework/types";
import { PROVIDER } from "../provider-name";
import { toIndexPlan } from "../to-index-plan";
import { toIndexQuery } from "../to-index-query";
import { aDefinition } from "./a-definition";

const PLAN = toIndexPlan(aDefinition());
const DAY = "2026-11-26";

function asked(query: Partial<SearchTypes.ProviderSearchQuery> = {}) {
  return toIndexQuery(
    { index: aDefinition(), attributes_to_retrieve: ["id"], ...query },
    PLAN,
    DAY,
  );
}

const withOptions = (search_options: SearchTypes.SearchOptions) =>
  asked({ q: "mực", search_options });

describe("toIndexQuery", () => {
  it("asks for the first twenty of all by relevance when nothing is said", () => {
    expect(asked()).toEqual({
      q: "",
      day: DAY,
      filter: null,
      order: [],
      skip: 0,
      take: 20,
      facets: [],
      match: "all",
      typos: true,
      literally: false,
      searchOn: null,
      highlight: [],
    });
  });

  it("composes characters, so that a text typed in either form is the same search", () => {
    expect(asked({ q: ` ${"chả mực".normalize("NFD")} ` }).q).toBe("chả mực");
  });

  it("reads paging, order, fields and match", () => {
    const query = asked({
      q: "mực",
      pagination: { skip: 40, take: 0, order: { price: "ASC", _score: "DESC" } },
      search_options: {
        attributes_to_search_on: ["title"],
        match_strategy: "last",
        typo_tolerance: false,
        highlight: true,
      },
    });
    expect(query).toMatchObject({
      skip: 40,
      take: 0,
      order: [
        { field: "price", descending: false },
        { field: "_score", descending: true },
      ],
      searchOn: ["title"],
      match: "last",
      typos: false,
      literally: false,
      highlight: ["title"],
    });
  });

  it("marks in all searched fields, or in those and with the tags that are named", () => {
    expect(withOptions({ highlight: true }).highlight).toEqual(["title", "seller.name"]);
    expect(
      withOptions({ highlight: { fields: ["title"], pre_tag: "<b>", post_tag: "</b>" } }),
    ).toMatchObject({ highlight: ["title"], highlightTags: { pre: "<b>", post: "</b>" } });
    expect(asked({ q: " ", search_options: { highlight: true } }).highlight).toEqual([]);
  });

  it("asks for facets of every kind", () => {
    const { facets } = withOptions({
      facets: [
        "stars",
        { field: "price", type: "range", ranges: [{ to: 5 }, { key: "dear", from: "5" }] },
        { field: "tags", limit: 3, sort: "alpha" },
      ],
    });
    expect(facets).toEqual([
      { field: "stars", type: "value" },
      {
        field: "price",
        type: "range",
        ranges: [
          { key: "*-5", to: 5 },
          { key: "dear", from: 5 },
        ],
      },
      { field: "tags", type: "value", limit: 3, sort: "alpha" },
    ]);
  });

  it("takes the words letter by letter when that is asked of this engine", () => {
    const options = { provider_options: { [PROVIDER]: { literally: true } } };
    expect(withOptions(options).literally).toBe(true);
  });

  it("counts the distinct values of a field beside the facets when that is asked of this engine", () => {
    const options = { provider_options: { [PROVIDER]: { distinct: "seller" } }, facets: ["stars"] };
    expect(withOptions(options).facets).toEqual([
      { field: "stars", type: "value" },
      { field: "seller", type: "distinct" },
    ]);
  });

  it("obeys an index that tolerates no typos", () => {
    const index = aDefinition({ settings: { typo_tolerance: { enabled: false } } });
    expect(asked({ index, search_options: { typo_tolerance: true } }).typos).toBe(false);
  });

  it.each<[string, Partial<SearchTypes.ProviderSearchQuery>]>([
    ["cursor", { pagination: { cursor: "x" } }],
    ["vector", { search_options: { vector: { value: [1] } } }],
    ["locales", { search_options: { locales: ["vi"] } }],
    ["distinct", { search_options: { distinct: "seller" } }],
    ["min_score", { search_options: { min_score: 0.5 } }],
    ["200 characters", { q: "a".repeat(201) }],
    ["snippets", { q: "a", search_options: { highlight: { fields: ["title"], snippet: true } } }],
    ["facets", { search_options: { facets: Array.from({ length: 31 }, (_, n) => `f${n}`) } }],
    ["one facet", { search_options: { facets: ["stars", "stars"] } }],
    ["searched", { search_options: { facets: [{ field: "tags", query: "a" }] } }],
    [
      "bounds",
      { search_options: { facets: [{ field: "price", type: "range", ranges: [{ from: "x" }] }] } },
    ],
    [
      "sorted",
      {
        pagination: {
          order: Object.fromEntries(Array.from({ length: 11 }, (_, n) => [`f${n}`, "ASC"])),
        },
      },
    ],
  ])("refuses what it cannot do: %s", (message, query) => {
    expect(() => asked(query)).toThrow(message);
  });
});

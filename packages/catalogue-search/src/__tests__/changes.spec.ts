import fc from "fast-check";
import type { CatalogueIndex } from "../catalogue-index";
import type { Document } from "../types";
import { ALL, DAY, idsOf, marketOf, PRODUCTS } from "./little-market";

const QUERIES = [
  "",
  "chả mực",
  "cha muc",
  "dứa",
  "hải sản",
  "vân đồn",
  "múc",
  "chamuc",
  "cá",
  "miến nấu lẩu",
];

function answersOf(market: CatalogueIndex): unknown {
  return QUERIES.map((q) => {
    const facets = [{ field: "seller", type: "value" } as const];
    const { hits, total, facets: counts } = market.search({ ...ALL, q, facets });
    return { total, counts, hits: hits.map(({ id, score, document }) => [id, score, document]) };
  });
}

type Change =
  | { readonly put: readonly Document[] }
  | { readonly remove: readonly string[] }
  | { readonly ask: string };

const ids = PRODUCTS.map(({ id }) => id);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    put: fc.array(
      fc
        .tuple(fc.constantFrom(...PRODUCTS), fc.constantFrom(...ids), fc.integer({ max: 3 }))
        .map(([product, id, sales]) => ({ ...product, id, sales })),
      { maxLength: 4 },
    ),
  }),
  fc.record({ remove: fc.array(fc.constantFrom(...ids, "nobody"), { maxLength: 3 }) }),
  fc.record({ ask: fc.constantFrom(...QUERIES) }),
);

describe("documents that come and go", () => {
  it("leave the index as if it were built from what is there", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const market = marketOf(PRODUCTS);
        const there = new Map(PRODUCTS.map((product) => [product.id, product]));
        for (const step of changes) {
          if ("put" in step) {
            market.put(step.put);
            for (const document of step.put) there.set(document.id, document);
          } else if ("remove" in step) {
            market.remove(step.remove);
            for (const id of step.remove) there.delete(id);
          } else {
            market.search({ ...ALL, q: step.ask });
          }
        }
        expect(market.size).toBe(there.size);
        expect(answersOf(market)).toEqual(answersOf(marketOf([...there.values()].reverse())));
      }),
    );
  });

  it("are forgotten for good, and what is left stays findable through thousands of changes", () => {
    const market = marketOf(PRODUCTS);
    for (let round = 0; round < 1500; round++) {
      market.put([{ id: "passing", title: `Hàng tạm ${round}`, sales: round }]);
      if (round % 100 === 0) expect(market.search({ ...ALL, q: "tạm" }).total).toBe(1);
    }
    market.remove(["passing"]);
    expect(answersOf(market)).toEqual(answersOf(marketOf(PRODUCTS)));
    expect(market.search({ ...ALL, q: "tạm" }).total).toBe(0);
  });
});

describe("fields with spans", () => {
  const starred: Document[] = [
    { id: "ends", title: "Mực", star_spans: [{ value: 4, from: "2025-01-01", until: DAY }] },
    { id: "starts", title: "Mực", star_spans: [{ value: 5, from: "2026-11-24", until: null }] },
    {
      id: "both",
      title: "Mực",
      star_spans: [
        { value: 3, from: null, until: null },
        { value: 4, from: "2026-11-24", until: "2026-11-24" },
      ],
    },
    { id: "none", title: "Mực" },
  ];

  it.each([
    ["2026-11-23", ["ends", "both"], { ends: 4, starts: null, both: 3, none: null }],
    ["2026-11-24", ["starts", "both"], { ends: null, starts: 5, both: 4, none: null }],
    ["2026-11-25", ["starts", "both"], { ends: null, starts: 5, both: 3, none: null }],
  ])("have the value of the day: %s", (day, order, values) => {
    const market = marketOf(starred);
    market.search({ ...ALL, day: "2020-01-01" });
    for (const q of ["", "mực"]) {
      const answer = market.search({
        ...ALL,
        q,
        day,
        order: [{ field: "stars", descending: true }],
        facets: [{ field: "stars", type: "stats" }],
      });
      expect(idsOf(answer).slice(0, 2)).toEqual(order);
      expect(Object.fromEntries(answer.hits.map((hit) => [hit.id, hit.document.stars]))).toEqual(
        values,
      );
      expect(answer.facets.stars).toMatchObject({ count: 2 });
      const filter = { field: "stars", op: "gte", value: 3 } as const;
      expect(market.search({ ...ALL, q, day, filter }).total).toBe(2);
    }
  });

  it("are worked out for documents that are put later in the day", () => {
    const market = marketOf([]);
    market.search(ALL);
    market.put(starred);
    const filter = { field: "stars", op: "eq", value: 4 } as const;
    expect(idsOf(market.search({ ...ALL, filter }))).toEqual(["ends"]);
  });
});

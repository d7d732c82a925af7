import fc from "fast-check";
import type { IndexQuery } from "../types";
import { ALL, marketOf, PRODUCTS } from "./little-market";

const texts = fc.constantFrom(
  ..."|chả mực|cha muc|dứa|dua|hải sản|vân đồn|mực hạ long|mucs|chamuc|nước mắm cá|mi|zzz".split(
    "|",
  ),
);
const query: fc.Arbitrary<IndexQuery> = fc.record({
  q: texts,
  day: fc.constant(ALL.day),
  filter: fc.constantFrom(
    null,
    { field: "sales", op: "eq", value: 1 } as const,
    {
      field: "seller",
      op: "in",
      value: ["Hộ Cô Tô", "Cái Rồng"],
    } as const,
  ),
  order: fc.constantFrom([], [{ field: "sales", descending: true }]),
  skip: fc.constantFrom(0, 2),
  take: fc.constantFrom(0, 3, 50),
  facets: fc.constantFrom([], [{ field: "seller", type: "value", disjunctive: true } as const]),
  match: fc.constantFrom("all", "any", "last"),
  typos: fc.boolean(),
  literally: fc.boolean(),
  highlight: fc.constantFrom([], ["title"]),
  searchOn: fc.constantFrom(null, ["title"]),
});
const documents = PRODUCTS.map((product, at) => ({ ...product, sales: at % 3 }));

describe("what is remembered between questions", () => {
  it("changes no answer", () => {
    fc.assert(
      fc.property(fc.array(query, { minLength: 2, maxLength: 8 }), (queries) => {
        const market = marketOf(documents);
        for (const one of queries) {
          expect(market.search(one)).toEqual(marketOf(documents).search(one));
        }
      }),
      { numRuns: 40 },
    );
  });
});

import fc from "fast-check";
import { fieldValues } from "../field-values";
import { InvalidQuery } from "../invalid-query";
import type { Document, FieldFilter, Filter, IndexPlan, Scalar } from "../types";
import { ALL, idsOf, marketOf, PLAN } from "./little-market";

const GROUPS = ["thuc-pham", "do-uong", "duoc-lieu"];

const documents = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      group: fc.option(fc.constantFrom(...GROUPS), { nil: null }),
      price: fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }),
      in_stock: fc.boolean(),
      sales: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
      months: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  )
  .map((list): Document[] => list);

const condition: fc.Arbitrary<FieldFilter> = fc.oneof(
  fc.record({
    field: fc.constantFrom("group", "months", "price"),
    op: fc.constantFrom("eq" as const, "ne" as const),
    value: fc.constantFrom<Scalar | null>(null, ...GROUPS, 1, 2, 3, "none"),
  }),
  fc.record({
    field: fc.constantFrom("group", "months"),
    op: fc.constantFrom("in" as const, "nin" as const),
    value: fc.array(fc.constantFrom<Scalar | null>(null, ...GROUPS, 1, 2)),
  }),
  fc.record({
    field: fc.constantFrom("price", "months", "group"),
    op: fc.constantFrom("lt" as const, "lte" as const, "gt" as const, "gte" as const),
    value: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...GROUPS)),
  }),
  fc.record({
    field: fc.constantFrom("group", "price", "months"),
    op: fc.constant("exists" as const),
    value: fc.boolean(),
  }),
  fc.record({
    field: fc.constant("months"),
    op: fc.constantFrom("contains" as const, "overlaps" as const),
    value: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  }),
  fc.record({
    field: fc.constant("group"),
    op: fc.constantFrom("prefix" as const, "like" as const),
    value: fc.constantFrom("", "d", "thuc", "uong", "x"),
  }),
);

const filter: fc.Arbitrary<Filter> = fc.letrec<{ tree: Filter }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    condition,
    fc.record({ and: fc.array(tie("tree"), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie("tree"), { maxLength: 3 }) }),
    fc.record({ not: tie("tree") }),
  ),
})).tree;

/** The filter by its definition, one document at a time. */
function passes(document: Document, part: Filter): boolean {
  if ("and" in part) return part.and.every((one) => passes(document, one));
  if ("or" in part) return part.or.some((one) => passes(document, one));
  if ("not" in part) return !passes(document, part.not);
  const values = fieldValues(document, part.field);
  const has = (value: Scalar | null) =>
    value === null ? values.length === 0 : values.includes(value);
  const some = (test: (value: Scalar) => boolean) => values.some(test);
  switch (part.op) {
    case "eq":
      return has(part.value);
    case "ne":
      return !has(part.value);
    case "in":
    case "overlaps":
      return part.value.some(has);
    case "nin":
      return !part.value.some(has);
    case "contains":
      return part.value.every(has);
    case "exists":
      return values.length > 0 === part.value;
    case "lt":
      return some((value) => typeof value === typeof part.value && value < part.value);
    case "lte":
      return some((value) => typeof value === typeof part.value && value <= part.value);
    case "gt":
      return some((value) => typeof value === typeof part.value && value > part.value);
    case "gte":
      return some((value) => typeof value === typeof part.value && value >= part.value);
    case "prefix":
      return some((value) => typeof value === "string" && value.startsWith(part.value));
    case "like":
      return some((value) => typeof value === "string" && value.includes(part.value));
  }
}

function countsOf(documents: readonly Document[], field: string): Map<Scalar, number> {
  const counts = new Map<Scalar, number>();
  for (const document of documents) {
    for (const value of new Set(fieldValues(document, field))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

describe("filters", () => {
  it("pass what they pass by their definition, with and without words", () => {
    fc.assert(
      fc.property(documents, filter, (list, tree) => {
        const named = list.map((document) => ({ ...document, title: "Mực khô" }));
        const expected = named.filter((document) => passes(document, tree)).map(({ id }) => id);
        const market = marketOf(named);
        for (const q of ["", "mực"]) {
          const answer = market.search({ ...ALL, q, filter: tree });
          expect(idsOf(answer).sort()).toEqual(expected.sort());
          expect(answer.total).toBe(expected.length);
        }
      }),
    );
  });

  it("are refused when they make no sense", () => {
    const market = marketOf([]);
    const refused = (tree: Filter, reason: string) => {
      expect(() => market.search({ ...ALL, filter: tree })).toThrow(InvalidQuery);
      expect(() => market.search({ ...ALL, filter: tree })).toThrow(reason);
    };
    refused({ field: "colour", op: "eq", value: 1 }, "unknown_field: colour");
    refused({ field: "constructor", op: "eq", value: 1 }, "unknown_field: constructor");
    refused({ field: "title", op: "eq", value: "x" }, "not_filterable: title");
    refused({ field: "price", op: "lt", value: NaN }, "bad_value: price");
    let deep: Filter = { field: "price", op: "exists", value: true };
    for (let depth = 0; depth < 10_000; depth++) deep = { not: deep };
    refused(deep, "too_deep");
    refused({ or: Array.from({ length: 1000 }, () => ({ and: [] })) }, "too_deep");
  });
});

describe("facets", () => {
  it("count values, ranges and sums of what passes, and what would without their own condition", () => {
    fc.assert(
      fc.property(documents, condition, fc.boolean(), (list, tree, disjunctive) => {
        const passing = list.filter((document) => passes(document, tree));
        const market = marketOf(list);
        const { facets } = market.search({
          ...ALL,
          filter: { and: [tree] },
          facets: [
            { field: "group", type: "value", disjunctive },
            { field: "months", type: "value", sort: "alpha" },
            {
              field: "price",
              type: "range",
              ranges: [
                { key: "low", to: 5 },
                { key: "high", from: 5 },
              ],
            },
            { field: "sales", type: "stats" },
            { field: "seller", type: "distinct" },
          ],
        });
        const grouped = disjunctive && tree.field === "group" ? list : passing;
        expect(valuesOf(facets.group)).toEqual(countsOf(grouped, "group"));
        expect(valuesOf(facets.months)).toEqual(countsOf(passing, "months"));
        const prices = passing.flatMap((document) => fieldValues(document, "price")).map(Number);
        expect(facets.price).toMatchObject({
          ranges: [
            { key: "low", count: prices.filter((price) => price < 5).length },
            { key: "high", count: prices.filter((price) => price >= 5).length },
          ],
          min: prices.length > 0 ? Math.min(...prices) : null,
          max: prices.length > 0 ? Math.max(...prices) : null,
        });
        const sellers = passing.flatMap((document) => fieldValues(document, "seller"));
        expect(facets.seller).toEqual({ type: "distinct", count: new Set(sellers).size });
        const sales = passing.flatMap((document) => fieldValues(document, "sales")).map(Number);
        expect(facets.sales).toEqual({
          type: "stats",
          min: sales.length > 0 ? Math.min(...sales) : null,
          max: sales.length > 0 ? Math.max(...sales) : null,
          sum: sales.reduce((sum, sale) => sum + sale, 0),
          count: sales.length,
        });
      }),
    );
  });

  it("keep to their limit and say how much is beyond it", () => {
    const list = ["a", "b", "b", "c", "c", "c"].map((group, at) => ({ id: String(at), group }));
    const { facets } = marketOf(list).search({
      ...ALL,
      facets: [{ field: "group", type: "value", limit: 1 }],
    });
    expect(facets.group).toEqual({
      type: "value",
      values: [{ value: "c", count: 3 }],
      otherCount: 3,
    });
  });

  it("are asked for once each, by fields that have them", () => {
    const market = marketOf([]);
    const ask = (...fields: string[]) =>
      market.search({ ...ALL, facets: fields.map((field) => ({ field, type: "value" })) });
    expect(() => ask("price", "price")).toThrow("bad_value: price");
    expect(() => ask("title")).toThrow("not_facetable: title");
    expect(() => ask("colour")).toThrow("unknown_field: colour");
  });
});

describe("orders", () => {
  const orders = fc.uniqueArray(
    fc.record({
      field: fc.constantFrom("price", "sales", "months", "group"),
      descending: fc.boolean(),
    }),
    { selector: ({ field }) => field, maxLength: 3 },
  );

  it("sort by each field in turn, the missing last, and page without gaps", () => {
    fc.assert(
      fc.property(documents, orders, (list, order) => {
        const market = marketOf(list, { ...PLAN, tieBreakers: [] });
        const expected = [...list].sort((a, b) => naive(a, b, order)).map(({ id }) => id);
        expect(idsOf(market.search({ ...ALL, order }))).toEqual(expected);
        const pages = [0, 7, 14, 21, 28, 35].flatMap((skip) =>
          idsOf(market.search({ ...ALL, order, skip, take: 7 })),
        );
        expect(pages).toEqual(expected);
      }),
    );
  });

  it("keep the few best of many found by words", () => {
    const list = Array.from({ length: 500 }, (_, at) => ({
      id: String(at),
      title: "Mực",
      price: (at * 7919) % 500,
    }));
    const order = [{ field: "price", descending: false }];
    const answer = marketOf(list).search({ ...ALL, q: "mực", order, skip: 10, take: 5 });
    expect(answer.hits.map((hit) => hit.document.price)).toEqual([10, 11, 12, 13, 14]);
    expect(answer.total).toBe(500);
  });

  it("are refused for what cannot be sorted or paged", () => {
    const market = marketOf([]);
    const order = [{ field: "title", descending: true }];
    expect(() => market.search({ ...ALL, order })).toThrow("not_sortable: title");
    expect(() => market.search({ ...ALL, skip: -1 })).toThrow("bad_value");
    expect(() => market.search({ ...ALL, take: 1.5 })).toThrow("bad_value");
    const plan: IndexPlan = { ...PLAN, tieBreakers: order };
    expect(() => marketOf([], plan)).toThrow("not_sortable: title");
  });
});

function valuesOf(answer: unknown): Map<Scalar, number> {
  const { values } = answer as { values: { value: Scalar; count: number }[] };
  return new Map(values.map(({ value, count }) => [value, count]));
}

function naive(
  a: Document,
  b: Document,
  order: readonly { field: string; descending: boolean }[],
): number {
  for (const { field, descending } of order) {
    const [left, right] = [a, b].map((document) => {
      const values = fieldValues(document, field).sort((x, y) => (x < y ? -1 : 1));
      return descending ? values.at(-1) : values[0];
    });
    if (left === right) continue;
    if (left === undefined || right === undefined) return left === undefined ? 1 : -1;
    return left < right === descending ? 1 : -1;
  }
  return a.id < b.id ? -1 : 1;
}

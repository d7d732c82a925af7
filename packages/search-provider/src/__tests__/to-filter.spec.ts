import type { SearchTypes } from "@medusajs/framework/types";
import { toFilter } from "../to-filter";
import { toIndexPlan } from "../to-index-plan";
import { aDefinition } from "./a-definition";

const PLAN = toIndexPlan(aDefinition());

const filterOf = (filters: SearchTypes.SearchFilters) => toFilter(filters, PLAN);

describe("toFilter", () => {
  it("is null without filters", () => {
    expect(toFilter(undefined, PLAN)).toBeNull();
  });

  it.each<[SearchTypes.SearchFilters, object]>([
    [{ id: "a" }, { field: "id", op: "eq", value: "a" }],
    [{ id: ["a", "b"] }, { field: "id", op: "in", value: ["a", "b"] }],
    [{ price: null }, { field: "price", op: "eq", value: null }],
    [{ price: "5" }, { field: "price", op: "eq", value: 5 }],
    [{ in_stock: "true" }, { field: "in_stock", op: "eq", value: true }],
    [{ id: 7 }, { field: "id", op: "eq", value: "7" }],
    [{ tags: { $contains: "a" } }, { field: "tags", op: "contains", value: ["a"] }],
    [{ tags: { $overlaps: ["a", "b"] } }, { field: "tags", op: "overlaps", value: ["a", "b"] }],
    [{ id: { $nin: ["a"] } }, { field: "id", op: "nin", value: ["a"] }],
    [{ id: { $ne: "a" } }, { field: "id", op: "ne", value: "a" }],
    [{ id: { $prefix: "pro" } }, { field: "id", op: "prefix", value: "pro" }],
    [{ id: { $like: "od" } }, { field: "id", op: "like", value: "od" }],
    [{ price: { $exists: false } }, { field: "price", op: "exists", value: false }],
    [
      { price: { $gte: 1, $lt: 5 } },
      {
        and: [
          { field: "price", op: "gte", value: 1 },
          { field: "price", op: "lt", value: 5 },
        ],
      },
    ],
    [
      { $or: [{ id: "a" }, { $not: { id: "b" } }] },
      {
        or: [{ field: "id", op: "eq", value: "a" }, { not: { field: "id", op: "eq", value: "b" } }],
      },
    ],
  ])("reads %j", (filters, expected) => {
    expect(filterOf(filters)).toEqual(expected);
  });

  it.each<[string, SearchTypes.SearchFilters]>([
    ["unknown_field: nope", { nope: 1 }],
    ["bad_value: price", { price: "cheap" }],
    ["bad_value: price", { price: Number.NaN }],
    ["bad_value: in_stock", { in_stock: "perhaps" }],
    ["bad_value: id $near", { id: { $near: "a" } }],
    ["bad_value: id", { id: { $eq: { deep: 1 } as unknown as string } }],
    ["take filters", { $or: ["a"] as unknown as SearchTypes.SearchFilters[] }],
    ["parts", { id: Array.from({ length: 3_000 }, String) }],
  ])("says %s", (message, filters) => {
    expect(() => filterOf(filters)).toThrow(message);
  });

  it("goes no deeper than eight levels", () => {
    const deep = (levels: number): SearchTypes.SearchFilters =>
      levels === 0 ? { id: "a" } : { $not: deep(levels - 1) };
    expect(filterOf(deep(7))).not.toBeNull();
    expect(() => filterOf(deep(8))).toThrow("nested deeper");
  });
});

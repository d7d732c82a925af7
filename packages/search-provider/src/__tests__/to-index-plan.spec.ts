import type { SearchTypes } from "@medusajs/framework/types";
import { requireHoldable } from "../refusals";
import { toIndexPlan } from "../to-index-plan";
import { aDefinition } from "./a-definition";

describe("toIndexPlan", () => {
  it("has every leaf by its path, with spans and tie-breakers", () => {
    const plan = toIndexPlan(aDefinition());
    expect(Object.keys(plan.fields)).toEqual([
      "id",
      "title",
      "seller.name",
      "stars",
      "price",
      "in_stock",
      "tags",
    ]);
    expect(plan.fields.title).toEqual({
      kind: "text",
      weight: 10,
      filterable: false,
      sortable: true,
      facetable: false,
    });
    expect(plan.fields["seller.name"]?.weight).toBe(1);
    expect(plan.fields.stars).toMatchObject({ kind: "number", weight: null, spans: "star_spans" });
    expect(plan.tieBreakers).toEqual([{ field: "in_stock", descending: true }]);
  });

  it.each<SearchTypes.SearchFieldKind>(["geo", "vector", "date"])("refuses a %s field", (type) => {
    const where = { type, filterable: true };
    expect(() =>
      toIndexPlan(aDefinition({ fields: { place: { type: "object", fields: { where } } } })),
    ).toThrow(`has no ${type} fields ("place.where")`);
  });

  it.each<SearchTypes.SearchIndexSettings>([
    { distinct_attribute: "seller" },
    { typo_tolerance: { min_word_size_for_one_typo: 2 } },
    { typo_tolerance: { disabled_on_attributes: ["id"] } },
  ])("refuses settings that it cannot keep: %j", (settings) => {
    expect(() => toIndexPlan(aDefinition({ settings }))).toThrow("vietnamese-postgres");
  });

  it("takes typo tolerance on or off", () => {
    const settings = { typo_tolerance: { enabled: false } };
    expect(toIndexPlan(aDefinition({ settings })).tieBreakers).toEqual([]);
  });
});

describe("requireHoldable", () => {
  it("lets through what the engine can hold, and tells what it cannot", () => {
    const plan = toIndexPlan(aDefinition());
    requireHoldable(plan);
    const tieBreakers = [{ field: "stars", descending: true }];
    expect(() => requireHoldable({ ...plan, tieBreakers })).toThrow("not_sortable: stars");
  });
});

import type { FieldPlan, IndexPlan, Order } from "@cho-lang/catalogue-search/types";
import type { SearchTypes } from "@medusajs/framework/types";
import { PROVIDER } from "./provider-name";
import { refusedIndex } from "./refusals";

const KIND_OF_TYPE: Partial<Record<SearchTypes.SearchFieldKind, FieldPlan["kind"]>> = {
  text: "text",
  keyword: "keyword",
  integer: "number",
  float: "number",
  boolean: "boolean",
};

function weightOf({ searchable }: SearchTypes.SearchFieldDefinition): number | null {
  return searchable
    ? ((typeof searchable === "object" ? searchable.weight : undefined) ?? 1)
    : null;
}

function toFieldPlan(path: string, field: SearchTypes.SearchFieldDefinition): FieldPlan {
  const kind = KIND_OF_TYPE[field.type];
  if (!kind) {
    throw refusedIndex(`has no ${field.type} fields ("${path}")`);
  }
  const spans = field.provider_options?.[PROVIDER]?.spans;
  return {
    kind,
    weight: weightOf(field),
    filterable: field.filterable ?? false,
    sortable: field.sortable ?? false,
    facetable: Boolean(field.facetable),
    ...(typeof spans === "string" ? { spans } : {}),
  };
}

function toFieldPlans(
  fields: Record<string, SearchTypes.SearchFieldDefinition>,
  prefix = "",
): [string, FieldPlan][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    return field.type === "object"
      ? toFieldPlans(field.fields ?? {}, `${path}.`)
      : [[path, toFieldPlan(path, field)]];
  });
}

function tieBreakersOf({ provider_options }: SearchTypes.SearchIndexSettings): Order[] {
  const order = provider_options?.[PROVIDER]?.tie_breakers ?? {};
  return Object.entries(order as Record<string, SearchTypes.SearchOrderBy>).map(
    ([field, direction]) => ({ field, descending: direction === "DESC" }),
  );
}

/**
 * What the engine must know of an index. Of the options under this provider's name a field knows `spans`
 * (path of the list that its value follows from day by day), the settings know `tie_breakers` (an order,
 * as in a query, between equally relevant documents).
 *
 * @throws MedusaError `not_allowed` for what it cannot hold: dates, places, vectors, one hit per value, and
 * typo rules of the index's own.
 */
export function toIndexPlan(index: SearchTypes.ResolvedSearchIndexDefinition): IndexPlan {
  const { distinct_attribute, typo_tolerance } = index.settings;
  if (distinct_attribute) {
    throw refusedIndex("does not show one hit per value");
  }
  const { enabled: _enabled, ...typoRules } = typo_tolerance ?? {};
  if (Object.values(typoRules).some((rule) => rule !== undefined)) {
    throw refusedIndex("judges misspelled words by the Vietnamese syllable, by no other rule");
  }
  return {
    fields: Object.fromEntries(toFieldPlans(index.fields)),
    tieBreakers: tieBreakersOf(index.settings),
  };
}

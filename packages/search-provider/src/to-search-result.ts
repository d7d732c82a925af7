import type { Document, FacetAnswer } from "@cho-lang/catalogue-search/types";
import type { SearchTypes } from "@medusajs/framework/types";
import type { HeldAnswer, HeldHit } from "./held-index";

/** The least and the most of a field; both 0 when no document has a value. */
export interface Extent {
  min: number;
  max: number;
}

/** Ranges, too, come with the least and the most of all values. */
function toFacetResult(
  facet: Exclude<FacetAnswer, { type: "distinct" }>,
): SearchTypes.SearchFacetResult {
  switch (facet.type) {
    case "value":
      return {
        type: "value",
        values: facet.values.map(({ value, count }) => ({ value: String(value), count })),
        other_count: facet.otherCount,
      };
    case "range":
      return {
        type: "range",
        ranges: facet.ranges.map((range) => ({ ...range })),
        ...extentOf(facet),
      };
    case "stats":
      return {
        type: "stats",
        ...extentOf(facet),
        sum: facet.sum,
        avg: facet.count > 0 ? facet.sum / facet.count : 0,
        count: facet.count,
      };
  }
}

function extentOf({ min, max }: { min: number | null; max: number | null }): Extent {
  return { min: min ?? 0, max: max ?? 0 };
}

function toHit(
  { id, score, document, highlights }: HeldHit,
  { search_options }: SearchTypes.ProviderSearchQuery,
): SearchTypes.SearchHit {
  return {
    id,
    document: { ...document },
    ...(search_options?.include_score ? { score } : {}),
    ...(highlights
      ? {
          highlights: Object.fromEntries(
            Object.entries(highlights).map(([field, texts]) => [field, [...texts]]),
          ),
        }
      : {}),
  };
}

/** What `provider_metadata` tells besides the reading of the query. */
export interface AnswerFacts {
  /** The revision of all that it was answered from. */
  revision: number;
  /** The revision of the last change in this index: what `changed_since` goes on from. */
  last_change: number;
  /** Documents that went since the revision that was asked about. */
  removed?: readonly Document[];
}

/**
 * The engine's answer as the Search Module hands it on; `provider_metadata.reading` is how it was read, `near` as in
 * IndexAnswer, `distinct` as asked for by the own option.
 */
export function toSearchResult(
  answer: Omit<HeldAnswer, "removed">,
  query: SearchTypes.ProviderSearchQuery,
  facts: AnswerFacts,
): SearchTypes.SearchResult {
  const facets: [string, SearchTypes.SearchFacetResult][] = [];
  let distinct: number | undefined;
  for (const [field, facet] of Object.entries(answer.facets)) {
    if (facet.type === "distinct") {
      distinct = facet.count;
    } else {
      facets.push([field, toFacetResult(facet)]);
    }
  }
  return {
    hits: answer.hits.map((hit) => toHit(hit, query)),
    ...(facets.length > 0 ? { facets: Object.fromEntries(facets) } : {}),
    metadata: {
      skip: query.pagination?.skip ?? 0,
      take: query.pagination?.take ?? 20,
      count: query.search_options?.count === "none" ? null : answer.total,
      ...(query.q === undefined ? {} : { query: query.q }),
    },
    provider_metadata: {
      reading: answer.reading,
      near: answer.near,
      ...(distinct === undefined ? {} : { distinct }),
      ...facts,
    },
  };
}

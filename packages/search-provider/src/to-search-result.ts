import type { Document, FacetAnswer, IndexAnswer } from "@cho-lang/catalogue-search/types";
import type { SearchTypes } from "@medusajs/framework/types";
import { projection } from "./projection";

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
      return { type: "range", ranges: facet.ranges.map((range) => ({ ...range })) };
    case "stats":
      return {
        type: "stats",
        min: facet.min ?? 0,
        max: facet.max ?? 0,
        sum: facet.sum,
        avg: facet.count > 0 ? facet.sum / facet.count : 0,
        count: facet.count,
      };
  }
}

function toHit(
  { id, score, document, highlights }: IndexAnswer["hits"][number],
  { search_options }: SearchTypes.ProviderSearchQuery,
  project: ReturnType<typeof projection>,
): SearchTypes.SearchHit {
  return {
    id,
    document: project(document),
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

function toHits(hits: IndexAnswer["hits"], query: SearchTypes.ProviderSearchQuery) {
  // Most questions are for counts alone.
  if (hits.length === 0) {
    return [];
  }
  const project = projection(query.attributes_to_retrieve);
  return hits.map((hit) => toHit(hit, query, project));
}

/** What `provider_metadata` tells besides the reading of the query. */
export interface AnswerFacts {
  /** The revision of all that it was answered from. */
  revision: number;
  /** Documents that went since the revision that was asked about. */
  removed?: readonly Document[];
}

/**
 * The engine's answer as the Search Module hands it on; `provider_metadata.reading` is how it was read, `near` as in
 * IndexAnswer, `distinct` as asked for by the own option.
 */
export function toSearchResult(
  answer: IndexAnswer,
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
    hits: toHits(answer.hits, query),
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

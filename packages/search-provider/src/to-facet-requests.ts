import type { FacetRange, FacetRequest } from "@cho-lang/catalogue-search/types";
import type { SearchTypes } from "@medusajs/framework/types";
import { refusedQuery } from "./refusals";

const MOST_FACETS = 30;
const MOST_RANGES = 50;

type Asked = NonNullable<SearchTypes.SearchOptions["facets"]>[number];
type AskedRange = Extract<SearchTypes.SearchFacetRequest, { type: "range" }>["ranges"][number];

function toBound(value: number | string | undefined): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  const bound = Number(value);
  if (!Number.isFinite(bound)) {
    throw refusedQuery("the bounds of ranges are numbers");
  }
  return bound;
}

function toRange({ key, from, to }: AskedRange): FacetRange {
  const [lower, upper] = [toBound(from), toBound(to)];
  return {
    key: key ?? `${lower ?? "*"}-${upper ?? "*"}`,
    ...(lower === undefined ? {} : { from: lower }),
    ...(upper === undefined ? {} : { to: upper }),
  };
}

function toFacetRequest(asked: Asked): FacetRequest {
  const facet = typeof asked === "string" ? { field: asked } : asked;
  if (facet.type === "stats") {
    return { field: facet.field, type: "stats" };
  }
  if (facet.type === "range") {
    if (facet.ranges.length > MOST_RANGES) {
      throw refusedQuery(`a facet has at most ${MOST_RANGES} ranges`);
    }
    return { field: facet.field, type: "range", ranges: facet.ranges.map(toRange) };
  }
  if (facet.query !== undefined) {
    throw refusedQuery("facet values cannot be searched");
  }
  const { field, limit, sort } = facet;
  return { field, type: "value", ...(limit ? { limit } : {}), ...(sort ? { sort } : {}) };
}

/**
 * @param distinct the field of which the distinct values are counted as well, if any.
 * @throws MedusaError `invalid_data` beyond the bounds, and for two facets of one field.
 */
export function toFacetRequests(asked: readonly Asked[], distinct?: string): FacetRequest[] {
  if (asked.length > MOST_FACETS) {
    throw refusedQuery(`a query has at most ${MOST_FACETS} facets`);
  }
  const facets = asked.map(toFacetRequest);
  if (distinct !== undefined) {
    facets.push({ field: distinct, type: "distinct" });
  }
  if (new Set(facets.map(({ field }) => field)).size < facets.length) {
    throw refusedQuery("a field has one facet in a query");
  }
  return facets;
}

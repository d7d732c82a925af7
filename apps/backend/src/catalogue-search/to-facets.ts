import { monthOf, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { Extent } from "@cho-lang/search-provider/to-search-result";
import type { SearchTypes } from "@medusajs/framework/types";
import type { Count, SearchFacets } from "./search-answer";

const PRICE_BOUNDS = [50_000, 100_000, 200_000, 500_000, 1_000_000];

type Facets = SearchTypes.SearchResult["facets"];

const PRICE_RANGES = [undefined, ...PRICE_BOUNDS].map((from, index) => ({
  key: String(from ?? 0),
  from,
  to: PRICE_BOUNDS[index],
}));

/** What the search is asked to count. */
export const FACET_REQUESTS: SearchTypes.SearchFacetRequest[] = [
  { field: "group" },
  { field: "product_set" },
  { field: "commune_code" },
  { field: "stars" },
  { field: "storage" },
  { field: "season_months" },
  { field: "in_stock" },
  { field: "price_from_vnd", type: "range", ranges: PRICE_RANGES },
];

function valuesOf(facets: Facets, field: string): Count<string>[] {
  const facet = facets?.[field];
  return facet?.type === "value" ? facet.values : [];
}

function numbersOf(facets: Facets, field: string): Count<number>[] {
  return valuesOf(facets, field).map(({ value, count }) => ({ value: Number(value), count }));
}

function countOf(facets: Facets, field: string, value: string): number {
  return valuesOf(facets, field).find((entry) => entry.value === value)?.count ?? 0;
}

/** The counts of an answer; `prices` are the least and the most, whatever price was chosen. */
export function toFacets(facets: Facets, prices: Extent, day: VietnamDay): SearchFacets {
  const ranges = facets?.price_from_vnd;
  return {
    group: valuesOf(facets, "group"),
    set: numbersOf(facets, "product_set"),
    commune: valuesOf(facets, "commune_code"),
    stars: numbersOf(facets, "stars"),
    storage: valuesOf(facets, "storage"),
    price: {
      ...prices,
      ranges:
        ranges?.type === "range"
          ? ranges.ranges.map(({ key, count }) => {
              const range = PRICE_RANGES.find((candidate) => candidate.key === key);
              return { from: range?.from ?? null, to: range?.to ?? null, count };
            })
          : [],
    },
    in_season: countOf(facets, "season_months", String(monthOf(day))),
    in_stock: countOf(facets, "in_stock", "true"),
  };
}

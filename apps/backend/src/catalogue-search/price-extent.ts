import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import type { Extent } from "@cho-lang/search-provider/to-search-result";
import type { SearchTypes } from "@medusajs/framework/types";
import { PRODUCT_INDEX } from "../search-index/index-names";
import type { CatalogueIndex } from "./catalogue-index";
import type { SearchQuestion } from "./search-question";

interface Asked {
  index: CatalogueIndex;
  question: SearchQuestion;
  filters: SearchTypes.SearchFilters;
}

/**
 * The least and the most that what was found costs, in đồng, whatever price was chosen. An engine that does not tell it
 * with the ranges is asked for it.
 */
export async function priceExtent(
  { facets }: SearchTypes.SearchResult,
  asked: Asked,
): Promise<Extent> {
  const told = facets?.price_from_vnd;
  return told && "min" in told ? { min: told.min, max: told.max } : askedFor(asked);
}

async function askedFor({ index, question, filters }: Asked): Promise<Extent> {
  const { price_from_vnd: _chosen, ...others } = filters;
  const { facets } = await index.askOne({
    entity: PRODUCT_INDEX,
    filters: { q: question.q, ...others },
    pagination: { take: 0 },
    search_options: {
      match_strategy: question.match,
      provider_options: { [PROVIDER]: { literally: question.as_typed } },
      facets: [{ field: "price_from_vnd", type: "stats" }],
      count: "none",
    },
  });
  const told = facets?.price_from_vnd;
  return told?.type === "stats" ? { min: told.min, max: told.max } : { min: 0, max: 0 };
}

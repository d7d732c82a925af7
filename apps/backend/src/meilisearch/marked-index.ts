import type { SynonymGroup } from "@cho-lang/catalogue-search/types";
import { PROVIDER } from "@cho-lang/search-provider/provider-name";
import type { SearchTypes } from "@medusajs/framework/types";
import { synonymSettings } from "./synonym-settings";

type Index = SearchTypes.ResolvedSearchIndexDefinition;
type Field = SearchTypes.SearchFieldDefinition;

/** Codes of all marked words of a document, so that an engine that folds marks away can still tell them. */
export const MARKS_FIELD = "marked_words";

/** What the code of a word with all its marks begins with, and one with some of them; no word does. */
export const ALL_MARKS = "zx";
export const SOME_MARKS = "zq";

/** Values of one facet that are counted, and hits that are counted and can be paged through. */
const MOST_VALUES = 500;
const MOST_HITS = 100_000;

/** Lighter than any field that is read by people. */
const MARKS: Field = { type: "text", searchable: { weight: 0.001 }, retrievable: false };

/** What decides between equally relevant documents, in the words of Meilisearch. */
function tieBreakersOf({ settings }: Index): string[] {
  const order = settings.provider_options?.[PROVIDER]?.tie_breakers ?? {};
  return Object.entries(order as Record<string, SearchTypes.SearchOrderBy>).map(
    ([field, direction]) => `${field}:${direction === "DESC" ? "desc" : "asc"}`,
  );
}

/** An index as Meilisearch must have it to tell marks: one more field, and its own settings. */
export function markedIndex(index: Index, synonyms: readonly SynonymGroup[]): Index {
  return {
    ...index,
    fields: { ...index.fields, [MARKS_FIELD]: MARKS },
    settings: {
      provider_options: {
        meilisearch: {
          // What a person sorts by comes before what fits best; without it the rule says nothing.
          rankingRules: [
            "sort",
            "words",
            "typo",
            "attribute",
            "proximity",
            "exactness",
            ...tieBreakersOf(index),
          ],
          synonyms: synonymSettings(synonyms),
          typoTolerance: {
            minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 },
            // A code is right or wrong: one letter is another mark.
            disableOnAttributes: [MARKS_FIELD],
          },
          // Its own bounds are too narrow for a province: a hundred values of a facet, a thousand hits.
          faceting: { maxValuesPerFacet: MOST_VALUES, sortFacetValuesBy: { "*": "count" } },
          pagination: { maxTotalHits: MOST_HITS },
        },
      },
    },
  };
}

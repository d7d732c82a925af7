import { fold } from "@cho-lang/vietnamese-text/fold";
import { ApiError, requireKnown } from "./api-error";
import { valuesAt, type HeldDocument, type HeldIndex } from "./held-index";
import { readFilter } from "./read-filter";

/** Of the parameters of a search those that the market sends; any other is refused. */
export interface SearchRequest {
  indexUid: string;
  q: string;
  limit?: number;
  offset?: number;
  page?: number;
  hitsPerPage?: number;
  filter?: string;
  sort?: string[];
  facets?: string[];
  attributesToRetrieve?: string[];
  attributesToHighlight?: string[];
  highlightPreTag?: string;
  highlightPostTag?: string;
  matchingStrategy?: "all" | "last";
  showRankingScore?: boolean;
}

const PARAMETERS = [
  ...["indexUid", "q", "limit", "offset", "page", "hitsPerPage", "filter", "sort", "facets"],
  ...["attributesToRetrieve", "attributesToHighlight", "highlightPreTag", "highlightPostTag"],
  ...["matchingStrategy", "showRankingScore"],
];
/** Meilisearch reads no more words than these. */
const MOST_WORDS = 10;

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function requireAll(names: readonly string[], known: readonly string[], code: string): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new ApiError(400, code, `Attribute \`${unknown}\` is not declared for this`);
  }
}

/** All words of a document that are searched, marks folded away. */
function heldWords({ settings }: HeldIndex, document: HeldDocument): Set<string> {
  return new Set(
    settings.searchableAttributes.flatMap((path) =>
      valuesAt(document, path.split(".")).flatMap((value) => wordsOf(String(value))),
    ),
  );
}

/** Each way of having a word: the word itself, or all words of one of its synonyms. */
function waysOf({ settings }: HeldIndex, word: string): string[][] {
  const synonyms = Object.entries(settings.synonyms)
    .filter(([term]) => fold(term) === word)
    .flatMap(([, others]) => others.map(wordsOf));
  return [[word], ...synonyms];
}

function findsWords(index: HeldIndex, request: SearchRequest): HeldDocument[] {
  const words = wordsOf(request.q).slice(0, MOST_WORDS);
  const documents = [...index.documents.values()].map((document) => {
    const held = heldWords(index, document);
    const has = (word: string, isLast: boolean) =>
      waysOf(index, word).some((way) => way.every((part) => held.has(part))) ||
      // The last word may still be typed.
      (isLast && [...held].some((other) => other.startsWith(word)));
    const missing = words.findIndex((word, at) => !has(word, at === words.length - 1));
    return { document, matched: missing < 0 ? words.length : missing };
  });
  const least = request.matchingStrategy === "all" ? words.length : Math.min(1, words.length);
  return documents
    .filter(({ matched }) => matched >= least)
    .sort((one, other) => other.matched - one.matched)
    .map(({ document }) => document);
}

function bySort(sort: readonly string[]): (one: HeldDocument, other: HeldDocument) => number {
  return (one, other) => {
    for (const rule of sort) {
      const [field = "", direction] = rule.split(":");
      const difference = Number(one[field]) - Number(other[field]);
      if (difference !== 0) {
        return direction === "desc" ? -difference : difference;
      }
    }
    return 0;
  };
}

function facetsOf({ settings }: HeldIndex, found: HeldDocument[], fields: readonly string[]) {
  const facetDistribution: Record<string, Record<string, number>> = {};
  const facetStats: Record<string, { min: number; max: number }> = {};
  for (const field of fields) {
    const counts = new Map<string, number>();
    const values = found.flatMap((document) => [...new Set(valuesAt(document, field.split(".")))]);
    values.forEach((value) => counts.set(String(value), (counts.get(String(value)) ?? 0) + 1));
    const kept = [...counts].slice(0, settings.faceting.maxValuesPerFacet);
    facetDistribution[field] = Object.fromEntries(kept);
    const numbers = values.filter((value) => typeof value === "number");
    if (numbers.length > 0) {
      facetStats[field] = { min: Math.min(...numbers), max: Math.max(...numbers) };
    }
  }
  return { facetDistribution, facetStats };
}

function hitOf(index: HeldIndex, request: SearchRequest, document: HeldDocument): HeldDocument {
  const displayed = index.settings.displayedAttributes;
  const retrieved = (request.attributesToRetrieve ?? displayed).filter((path) =>
    displayed.includes(path),
  );
  const top = new Set(retrieved.map((path) => path.split(".")[0]));
  const hit = Object.fromEntries(Object.entries(document).filter(([name]) => top.has(name)));
  const words = new Set(wordsOf(request.q));
  const { highlightPreTag = "<em>", highlightPostTag = "</em>" } = request;
  const marked = (request.attributesToHighlight ?? []).map((name) => [
    name,
    String(document[name]).replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
      words.has(fold(word)) ? `${highlightPreTag}${word}${highlightPostTag}` : word,
    ),
  ]);
  return marked.length > 0
    ? { ...hit, _formatted: { ...hit, ...(Object.fromEntries(marked) as object) } }
    : hit;
}

/** One search as Meilisearch answers it, without typos and with the ranking rules "words" and "sort" alone. */
export function answerSearch(index: HeldIndex, request: SearchRequest): object {
  requireKnown(request, PARAMETERS);
  const { settings } = index;
  const { sort = [], facets = [], limit = 20, offset = 0, page, hitsPerPage = 20 } = request;
  const sorted = sort.map((rule) => rule.split(":")[0] ?? "");
  requireAll(sorted, settings.sortableAttributes, "invalid_search_sort");
  requireAll(facets, settings.filterableAttributes, "invalid_search_facets");
  const passes = request.filter
    ? readFilter(request.filter, settings.filterableAttributes)
    : () => true;
  const found = findsWords(index, request).filter(passes).sort(bySort(sort));
  const from = page === undefined ? offset : (page - 1) * hitsPerPage;
  const hits = found
    .slice(from, from + (page === undefined ? limit : hitsPerPage))
    .map((document) => hitOf(index, request, document));
  return {
    indexUid: index.uid,
    hits,
    query: request.q,
    processingTimeMs: 0,
    ...(page === undefined
      ? { limit, offset, estimatedTotalHits: found.length }
      : {
          page,
          hitsPerPage,
          totalHits: Math.min(found.length, settings.pagination.maxTotalHits ?? 1_000),
        }),
    ...(facets.length > 0 ? facetsOf(index, found, facets) : {}),
  };
}

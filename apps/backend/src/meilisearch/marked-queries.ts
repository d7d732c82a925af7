import { fillersAmong } from "@cho-lang/catalogue-search/filler-words";
import type { Reading } from "@cho-lang/catalogue-search/types";
import { decodeTelex } from "@cho-lang/vietnamese-text/decode-telex";
import { decodeVni } from "@cho-lang/vietnamese-text/decode-vni";
import { fold } from "@cho-lang/vietnamese-text/fold";
import { markCode } from "@cho-lang/vietnamese-text/mark-codes";
import { wordsOf } from "@cho-lang/vietnamese-text/words-of";
import { toIndexPlan } from "@cho-lang/search-provider/to-index-plan";
import type { SearchTypes } from "@medusajs/framework/types";
import { ALL_MARKS, SOME_MARKS } from "./marked-index";

type Query = SearchTypes.ProviderSearchQuery;

/** Meilisearch reads no more words of a query than these. */
const MOST_WORDS = 10;
/** Marks that no text holds: what stands between them is made safe before it is shown. */
export const FOUND = { pre: "\ue000", post: "\ue001" };

/** Which words a document must have: all of them, or as many as can be had from the first on. */
type Strategy = "all" | "last";

/** One way of asking, and what it means to have found something by it. */
export interface Attempt {
  query: Query;
  reading: Reading;
}

interface Understood {
  words: string[];
  decoded: boolean;
}

/** The words as they were meant, raw Telex and VNI decoded, without what people put around them. */
function understand(q: string): Understood {
  const typed = wordsOf(q).map(({ text }) => text);
  const meant = typed.map((word) => decodeTelex(word) ?? decodeVni(word) ?? word);
  const fillers = fillersAmong(meant.map((text) => ({ text, folded: fold(text) })));
  const telling = meant.filter((_, index) => fillers[index] !== "surely");
  return {
    words: (telling.length > 0 ? telling : meant).slice(0, MOST_WORDS),
    decoded: meant.some((word, index) => word !== typed[index]),
  };
}

function asking(query: Query, q: string, match_strategy: Strategy): Query {
  // Options that are another provider's would be handed to Meilisearch as they are.
  const {
    typo_tolerance: _always,
    provider_options: _others,
    ...options
  } = query.search_options ?? {};
  const { highlight } = options;
  const marking =
    typeof highlight === "object"
      ? { highlight: { fields: highlight.fields, pre_tag: FOUND.pre, post_tag: FOUND.post } }
      : {};
  return { ...query, q, search_options: { ...options, ...marking, match_strategy } };
}

/** True when a facet or an order is of a field that is not there: Meilisearch gets no name of somebody's making. */
function namesUnknown({ index, pagination, search_options }: Query): boolean {
  const { fields } = toIndexPlan(index);
  const facets = (search_options?.facets ?? []).map((facet) =>
    typeof facet === "string" ? facet : facet.field,
  );
  return [...facets, ...Object.keys(pagination?.order ?? {})].some((name) => !(name in fields));
}

/**
 * The ways of asking Meilisearch a text, the strictest first: all words with just the marks that were typed,
 * with at least these, whatever their marks, and then as many of the words as there are. Null for a question
 * that it cannot take: no words, any of the words, no typos, chosen fields, marks on whichever fields, unknown names.
 */
export function markedQueries(query: Query): Attempt[] | null {
  const { match_strategy, typo_tolerance, highlight, attributes_to_search_on } =
    query.search_options ?? {};
  const { words, decoded } = understand(query.q ?? "");
  const isBeyondIt =
    words.length === 0 ||
    match_strategy === "any" ||
    typo_tolerance === false ||
    highlight === true ||
    attributes_to_search_on !== undefined ||
    namesUnknown(query);
  if (isBeyondIt) {
    return null;
  }
  const text = words.join(" ");
  const codes = [...new Set(words.map(markCode))].filter((code) => code !== null);
  // The last word may still be typed, so the codes stand first; they leave room for all the words.
  const room = MOST_WORDS - words.length;
  const coded = (prefix: string): string =>
    [...codes.slice(0, room).map((code) => prefix + code), ...words].join(" ");
  const attempt = (kind: Reading["kind"], q: string, strategy: Strategy): Attempt => ({
    query: asking(query, q, strategy),
    reading: { kind, text },
  });
  const asTyped = decoded ? "decoded" : "as_typed";
  return codes.length === 0
    ? [attempt(asTyped, text, "all"), attempt("partly", text, "last")]
    : [
        attempt(asTyped, coded(ALL_MARKS), "all"),
        attempt(asTyped, coded(SOME_MARKS), "all"),
        attempt("without_marks", text, "all"),
        attempt("partly", coded(SOME_MARKS), "last"),
        attempt("partly", text, "last"),
      ];
}

import type { IndexPlan, IndexQuery } from "@cho-lang/catalogue-search/types";
import type { SearchTypes } from "@medusajs/framework/types";
import { ownOptions } from "./own-options";
import { refusedQuery } from "./refusals";
import { toFacetRequests } from "./to-facet-requests";
import { toFilter } from "./to-filter";

/** Longer texts are no searches. */
const MOST_CHARACTERS = 200;
const MOST_ORDERS = 10;
/** Longest text that is put before or behind a marked word, of which an answer may hold thousands. */
const LONGEST_TAG = 100;
const DEFAULT_TAKE = 20;

type Highlighting = Pick<IndexQuery, "highlight" | "highlightTags">;

function refuseUnknown({ pagination, search_options }: SearchTypes.ProviderSearchQuery): void {
  const { vector, locales, distinct, min_score } = search_options ?? {};
  const refused = {
    "pagination.cursor": pagination?.cursor,
    "search_options.vector": vector,
    "search_options.locales": locales?.length ? locales : undefined,
    "search_options.distinct": distinct,
    "search_options.min_score": min_score,
  };
  for (const [option, value] of Object.entries(refused)) {
    if (value !== undefined) {
      throw refusedQuery(`${option} is nothing that this engine can do`);
    }
  }
}

function toHighlighting(
  asked: SearchTypes.SearchOptions["highlight"],
  searched: readonly string[],
): Highlighting {
  if (!asked) {
    return { highlight: [] };
  }
  if (asked === true) {
    return { highlight: searched };
  }
  if (asked.snippet) {
    throw refusedQuery("highlighted texts come whole, not as snippets");
  }
  const { fields, pre_tag: pre = "<mark>", post_tag: post = "</mark>" } = asked;
  if (pre.length > LONGEST_TAG || post.length > LONGEST_TAG) {
    throw refusedQuery(`what marks a word has at most ${LONGEST_TAG} characters`);
  }
  return { highlight: [...new Set(fields)], highlightTags: { pre, post } };
}

function toOrder(order: SearchTypes.SearchPagination["order"] = {}): IndexQuery["order"] {
  const entries = Object.entries(order);
  if (entries.length > MOST_ORDERS) {
    throw refusedQuery(`results are sorted by at most ${MOST_ORDERS} fields`);
  }
  return entries.map(([field, direction]) => ({ field, descending: direction === "DESC" }));
}

/**
 * One query of the Search Module for the engine, on `day` in Việt Nam (YYYY-MM-DD).
 *
 * @throws MedusaError `invalid_data` for what the engine cannot do (cursors, vectors, languages, one hit per
 * value, least scores, snippets) and for more than a person would ask.
 */
export function toIndexQuery(
  query: SearchTypes.ProviderSearchQuery,
  plan: IndexPlan,
  day: string,
): IndexQuery {
  refuseUnknown(query);
  const options = query.search_options ?? {};
  const q = (query.q ?? "").normalize("NFC").trim();
  if (q.length > MOST_CHARACTERS) {
    throw refusedQuery(`q has more than ${MOST_CHARACTERS} characters`);
  }
  const searchOn = options.attributes_to_search_on ?? null;
  const searched =
    searchOn ?? Object.keys(plan.fields).filter((path) => plan.fields[path]?.weight !== null);
  const typos = query.index.settings.typo_tolerance?.enabled ?? true;
  const { literally = false, distinct } = ownOptions(query);
  return {
    q,
    day,
    filter: toFilter(query.filters, plan),
    order: toOrder(query.pagination?.order),
    skip: query.pagination?.skip ?? 0,
    take: query.pagination?.take ?? DEFAULT_TAKE,
    facets: toFacetRequests(options.facets ?? [], distinct),
    match: options.match_strategy ?? "all",
    typos: typos && (options.typo_tolerance ?? true),
    literally,
    searchOn,
    ...toHighlighting(q === "" ? false : options.highlight, searched),
  };
}

import { cache } from "react";
import { readToday } from "./read-today";
import type { SearchQuery, SearchResult } from "./search";
import { searchPath } from "./search-path";
import type { SearchWire } from "./search-wire";
import { shapeSearch } from "./shape-search";

/**
 * A list of products for a page that is kept, as of today in Việt Nam. Null while it can't be read; such a
 * page is not kept. Only for the few queries that pages are made of: what a visitor types would fill the cache.
 */
export function readSearch(query: SearchQuery): Promise<SearchResult | null> {
  return readList(searchPath(query));
}

/** By its path, so that the parts of a page that ask the same are answered once. */
const readList = cache(async (asked: string): Promise<SearchResult | null> => {
  const answer = await readToday<SearchWire>(asked, ["catalogue"]);
  return answer.kind === "found" ? shapeSearch(answer.wire, answer.day) : null;
});

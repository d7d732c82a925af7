import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { BackendError, BackendUnreachable, callBackend } from "./call-backend";
import type { SearchQuery, SearchResult } from "./search";
import { searchPath } from "./search-path";
import type { SearchWire } from "./search-wire";
import { shapeSearch } from "./shape-search";

const TIMEOUT_SECONDS = 5;

/** `refused`: the backend can't make a search of it, because it is too long. */
export type SearchAnswer =
  { kind: "found"; result: SearchResult } | { kind: "refused" } | { kind: "unavailable" };

/** Searches for one visitor; nothing is cached. */
export async function searchNow(query: SearchQuery): Promise<SearchAnswer> {
  try {
    const wire = await callBackend<SearchWire>(searchPath(query), {
      timeoutSeconds: TIMEOUT_SECONDS,
    });
    return { kind: "found", result: shapeSearch(wire, vietnamDay(new Date())) };
  } catch (error) {
    if (error instanceof BackendUnreachable) return { kind: "unavailable" };
    if (error instanceof BackendError) {
      return { kind: error.status === 400 ? "refused" : "unavailable" };
    }
    throw error;
  }
}

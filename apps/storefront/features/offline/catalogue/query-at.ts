import { parseSearch } from "@/features/search/parse-search";
import type { SearchQuery } from "@/lib/medusa/search";

/** What the words of an address ask for. */
export function queryAt({ searchParams }: URL): SearchQuery {
  const words = [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]);
  return parseSearch(Object.fromEntries(words) as Record<string, string[]>).query;
}

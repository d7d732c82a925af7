import type { Filter } from "@cho-lang/catalogue-search/types";

/** Only the documents with these ids, of those that pass the filter. */
export function amongIds(ids: readonly string[], filter: Filter | null): Filter {
  const among: Filter = { field: "id", op: "in", value: ids };
  return filter ? { and: [among, filter] } : among;
}

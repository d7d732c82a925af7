import type { FieldAccess } from "./field-access";
import { filterTest } from "./filter-test";
import { InvalidQuery } from "./invalid-query";
import type { IndexQuery } from "./types";

/** Throws InvalidQuery for a query that cannot be answered, as far as an order or a facet does not find that out. */
export function checkQuery(query: IndexQuery, fields: FieldAccess): void {
  for (const count of [query.skip, query.take]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new InvalidQuery("bad_value", null);
  }
  if (query.filter) filterTest(query.filter, fields);
  for (const field of query.searchOn ?? []) fields.assertSearchable(field);
  for (const field of query.highlight) fields.assertSearchable(field);
  const counted = query.facets.map(({ field }) => field);
  const twice = counted.find((field, at) => counted.indexOf(field) !== at);
  if (twice !== undefined) throw new InvalidQuery("bad_value", twice);
}

import { PAGE_SIZE, type SearchQuery } from "./search";

/**
 * Where the backend answers a query. Equal queries give equal paths, so that the path also names what is
 * kept of the answer; what is not asked for is left out.
 */
export function searchPath(query: SearchQuery, take: number = PAGE_SIZE): string {
  const asked: [string, string | number | boolean | null][] = [
    ["q", query.text],
    ["as_typed", query.exactly],
    ["group", query.group],
    ["set", query.set],
    ...sorted(query.communes).map((code): [string, string] => ["commune", code]),
    ["seller", query.seller],
    ["certificate", query.certificate],
    ...sorted(query.stars).map((stars): [string, number] => ["stars", stars]),
    ["price_min", query.priceFrom],
    ["price_max", query.priceTo],
    ...sorted(query.storages).map((storage): [string, string] => ["storage", storage]),
    ["delivers_to", query.deliversTo],
    ["in_season", query.inSeason],
    ["in_stock", query.inStock],
    ["sort", query.sort === "relevance" ? null : query.sort],
    ["page", query.page],
    ["take", take],
  ];
  const parameters = new URLSearchParams();
  for (const [name, value] of asked) {
    if (value === null || value === false || value === "") continue;
    parameters.append(name, value === true ? "1" : String(value));
  }
  return `/open-data/search?${parameters.toString()}`;
}

function sorted<Value extends string | number>(values: readonly Value[]): Value[] {
  return [...values].sort();
}

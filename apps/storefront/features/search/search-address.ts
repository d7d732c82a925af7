import { COMMUNES } from "@cho-lang/ocop/communes";
import type { SearchQuery } from "@/lib/medusa/search";
import { PARAMETER, SEARCH_PATH, SORT_WORDS, STORAGE_WORDS } from "./search-parameters";

/**
 * The one address of a query, e.g. "/tim-kiem?q=chả+mực&xa=hai-lang&sap-xep=gia-tang". What is not asked
 * for is left out; `parseSearch` reads it back to the same query.
 */
export function searchAddress(query: SearchQuery): string {
  const parameters = searchParameters(query).toString();
  return parameters === "" ? SEARCH_PATH : `${SEARCH_PATH}?${parameters}`;
}

/** A query as the words of its address. */
export function searchParameters(query: SearchQuery): URLSearchParams {
  const words = new URLSearchParams();
  const add = (name: string, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== "") words.append(name, String(value));
  };
  add(PARAMETER.text, query.text);
  add(PARAMETER.exactly, query.exactly ? 1 : null);
  add(PARAMETER.group, query.group);
  add(PARAMETER.set, query.set);
  query.communes.forEach((code) => add(PARAMETER.commune, communeSlug(code)));
  add(PARAMETER.seller, query.seller);
  query.stars.forEach((stars) => add(PARAMETER.stars, stars));
  add(PARAMETER.priceFrom, query.priceFrom);
  add(PARAMETER.priceTo, query.priceTo);
  query.storages.forEach((storage) => add(PARAMETER.storage, STORAGE_WORDS[storage]));
  add(PARAMETER.deliversTo, query.deliversTo === null ? null : communeSlug(query.deliversTo));
  add(PARAMETER.inSeason, query.inSeason ? 1 : null);
  add(PARAMETER.inStock, query.inStock ? 1 : null);
  add(PARAMETER.sort, query.sort === "relevance" ? null : SORT_WORDS[query.sort]);
  add(PARAMETER.page, query.page === 1 ? null : query.page);
  return words;
}

function communeSlug(code: string): string | undefined {
  return COMMUNES.find((commune) => commune.code === code)?.slug;
}

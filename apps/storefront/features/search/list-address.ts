import type { SearchQuery } from "@/lib/medusa/search";
import { narrowedPages } from "./narrowed-pages";
import { searchAddress } from "./search-address";
import { SEARCH_PATH } from "./search-parameters";

/**
 * Where a list is at home: on the kept page that is about it, if there is one, else in the search.
 *
 * @param sellerName of `query.seller`; null where nobody knows it, and then she has no page
 */
export function listAddress(query: SearchQuery, sellerName: string | null): string {
  const address = searchAddress(query);
  if (address === SEARCH_PATH) return "/san-pham";
  const about = narrowedPages(query, sellerName).find(
    ({ list }) => searchAddress(list) === address,
  );
  return about?.page.href ?? address;
}

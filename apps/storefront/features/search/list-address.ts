import type { SearchQuery } from "@/lib/medusa/search";
import { narrowedPages } from "./narrowed-pages";
import { searchAddress } from "./search-address";
import { SEARCH_PATH } from "./search-parameters";

/** Where a list is at home: on the kept page that is about it, if there is one, else in the search. */
export function listAddress(query: SearchQuery): string {
  const address = searchAddress(query);
  if (address === SEARCH_PATH) return "/san-pham";
  const about = narrowedPages(query, query.seller).find(
    ({ list }) => searchAddress(list) === address,
  );
  return about?.page.href ?? address;
}

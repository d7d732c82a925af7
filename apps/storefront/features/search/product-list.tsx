import type { ReactNode } from "react";
import type { SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { AppliedFilters } from "./applied-filters";
import type { ChosenFilter } from "./chosen-filters";
import { KeepKeyboardPlace } from "./keep-keyboard-place";
import { OpenFilters } from "./open-filters";
import { searchAddress } from "./search-address";
import { SearchFilters } from "./search-filters";
import type { ShownPages } from "./search-pages";
import { SearchResults } from "./search-results";

interface ProductListProps {
  query: SearchQuery;
  shown: ShownPages;
  /**
   * The page is about this list, and is kept: what the query asks goes without saying there, so nobody can take it
   * back, and every choice leads to the search for the rest.
   */
  own?: boolean;
  /** What the visitor asked beside words, each to be taken back. */
  chosen?: readonly ChosenFilter[];
  /** Of `query.seller`, where it is known. */
  sellerName?: string | null;
  /** Stands in place of products where there are none. */
  nothing: ReactNode;
  /** What else the page tells, below the products. */
  children?: ReactNode;
}

/**
 * Every list of products, searched for or of a page's own: the filters beside it with their counts, how many there are,
 * which conditions are in force, the orders, the products and the way to more. One product alone needs no filter.
 */
export function ProductList(props: ProductListProps) {
  const { query, shown, own = false, chosen = [], sellerName = null, nothing, children } = props;
  const { count, facets } = shown.result;
  const narrowed = chosen.length > 0;
  const filters = count > 1 || shown.products.length > 1 || narrowed;
  return (
    <div
      className={`search-layout grid gap-x-10 gap-y-4 ${filters ? "lg:grid-cols-[17rem_minmax(0,1fr)]" : ""}`}
    >
      {filters ? <SearchFilters query={query} facets={facets} own={own} /> : null}
      <div className="flex min-w-0 flex-col gap-16">
        <div className="search-results flex flex-col gap-4">
          {count > 0 || narrowed ? (
            <div className="flex min-h-11 items-center justify-between gap-4">
              <h2 tabIndex={-1} className="text-lg">
                <span role="status">{messages.count(count)}</span>
              </h2>
              {filters ? <OpenFilters chosen={chosen.length} /> : null}
            </div>
          ) : null}
          <AppliedFilters query={query} chosen={chosen} sellerName={sellerName} />
          {count > 0 ? <SearchResults query={query} shown={shown} own={own} /> : nothing}
        </div>
        {children}
      </div>
      <KeepKeyboardPlace address={searchAddress(query)} />
    </div>
  );
}

import { asksForAlcohol } from "@/features/alcohol/asks-for-alcohol";
import { AlcoholNote } from "@/features/alcohol/components/alcohol-note";
import type { SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { AppliedFilters } from "./applied-filters";
import { chosenFilters } from "./chosen-filters";
import { IgnoredNote } from "./ignored-note";
import { NoResults } from "./no-results";
import { OpenFilters } from "./open-filters";
import { ReadingNote } from "./reading-note";
import { SearchFilters } from "./search-filters";
import { SearchHeading } from "./search-heading";
import type { SearchParameter } from "./search-parameters";
import type { ShownPages } from "./search-pages";
import { SearchResults } from "./search-results";

interface SearchViewProps {
  query: SearchQuery;
  ignored: readonly SearchParameter[];
  shown: ShownPages;
  /** When nothing was found: how many there would be without any filter. */
  unfiltered: number;
}

/** The search page: what was understood, the filters beside it, the products. */
export function SearchView({ query, ignored, shown, unfiltered }: SearchViewProps) {
  const { result } = shown;
  const sellerName = shown.products.find(({ seller }) => seller.handle === query.seller)?.seller
    .name;
  const chosen = chosenFilters(query, sellerName ?? null);
  const found = result.count > 0;
  return (
    <div className="container-page pt-6 pb-16">
      <SearchHeading query={query} found={found} />
      <ReadingNote query={query} reading={result.reading} />
      <IgnoredNote names={ignored} />
      {asksForAlcohol(query.text) ? <AlcoholNote /> : null}
      {found || chosen.length > 0 ? (
        <div className="search-layout grid gap-x-10 gap-y-4 pt-4 lg:grid-cols-[17rem_minmax(0,1fr)]">
          <SearchFilters query={query} facets={result.facets} />
          <div className="search-results flex min-w-0 flex-col gap-4">
            <div className="flex min-h-11 items-center justify-between gap-4">
              <h2 className="text-lg">
                <span role="status">{messages.count(result.count)}</span>
              </h2>
              <OpenFilters chosen={chosen.length} />
            </div>
            <AppliedFilters query={query} chosen={chosen} />
            {found ? (
              <SearchResults query={query} shown={shown} />
            ) : (
              <NoResults query={query} near={result.near} unfiltered={unfiltered} />
            )}
          </div>
        </div>
      ) : (
        <div className="search-results pt-4">
          <NoResults query={query} near={result.near} unfiltered={0} />
        </div>
      )}
    </div>
  );
}

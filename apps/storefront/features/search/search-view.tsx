import { asksForAlcohol } from "@/features/alcohol/asks-for-alcohol";
import { AlcoholNote } from "@/features/alcohol/components/alcohol-note";
import { groupHasAlcohol } from "@/features/alcohol/group-has-alcohol";
import type { SearchQuery } from "@/lib/medusa/search";
import { chosenFilters } from "./chosen-filters";
import { IgnoredNote } from "./ignored-note";
import { NoResults } from "./no-results";
import { ProductList } from "./product-list";
import { ReadingNote } from "./reading-note";
import { SearchHeading } from "./search-heading";
import type { SearchParameter } from "./search-parameters";
import type { ShownPages } from "./search-pages";
import type { WiderSearch } from "./wider-search";

interface SearchViewProps {
  query: SearchQuery;
  /** Of `query.seller`, where it is known. */
  sellerName: string | null;
  ignored: readonly SearchParameter[];
  shown: ShownPages;
  /** When nothing was found: what less would find. */
  wider: WiderSearch | null;
}

/** The search page: what was understood, the filters beside it, the products. */
export function SearchView({ query, sellerName, ignored, shown, wider }: SearchViewProps) {
  const { count, reading, near, nearBy } = shown.result;
  const chosen = chosenFilters(query, sellerName);
  return (
    <div className="container-page pt-4 pb-16">
      <SearchHeading
        query={query}
        sellerName={sellerName}
        found={count > 0}
        narrowed={chosen.length > 0 && nearBy === "words"}
      />
      <ReadingNote query={query} reading={reading} />
      <IgnoredNote names={ignored} />
      {asksForAlcohol(query.text) || groupHasAlcohol(query.group) ? <AlcoholNote /> : null}
      <div className="pt-4">
        <ProductList
          query={query}
          shown={shown}
          chosen={chosen}
          sellerName={sellerName}
          nothing={<NoResults near={near} nearBy={nearBy} wider={wider} />}
        />
      </div>
    </div>
  );
}

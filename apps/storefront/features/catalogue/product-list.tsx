import { MoreLink } from "@/features/search/more-link";
import { searchAddress } from "@/features/search/search-address";
import { SortLinks } from "@/features/search/sort-links";
import { PAGE_SIZE, type SearchQuery, type SearchResult } from "@/lib/medusa/search";
import { catalogue } from "@/messages/vi/catalogue";
import { search as messages } from "@/messages/vi/search";
import { EmptyState } from "@/ui/empty-state";
import { productAnchor } from "./product-anchor";
import { ProductGrid } from "./product-grid";

interface ProductListProps {
  /** What is listed: sorting, filtering and the next page are the search for the same. */
  query: SearchQuery;
  /** Its first page. */
  result: SearchResult;
  /** True where nothing else is sold in the whole market, so that the way on leads home. */
  marketEmpty: boolean;
}

/** The first page of a list that a page is about: of the market, a group, a commune, a producer. */
export function ProductList({ query, result, marketEmpty }: ProductListProps) {
  const { emptyList } = catalogue;
  if (result.products.length === 0) {
    return (
      <EmptyState
        heading={emptyList.heading}
        text={emptyList.text}
        href={marketEmpty ? "/" : "/san-pham"}
        action={marketEmpty ? emptyList.toHome : emptyList.action}
      />
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <h2 className="sr-only">{catalogue.products.title}</h2>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="text-muted">{catalogue.count(result.count)}</p>
        {result.count > 1 ? <SortLinks query={query} filters /> : null}
      </div>
      <ProductGrid products={result.products} />
      {result.pages > 1 ? (
        <p className="flex justify-center pt-6">
          <MoreLink
            address={searchAddress({ ...query, page: 2 })}
            anchor={productAnchor(PAGE_SIZE + 1)}
            label={messages.more.next(Math.min(PAGE_SIZE, result.count - PAGE_SIZE))}
            pending={messages.more.pending}
            elsewhere
          />
        </p>
      ) : null}
    </div>
  );
}

import { productAnchor } from "@/features/catalogue/product-anchor";
import { ProductGrid } from "@/features/catalogue/product-grid";
import { PAGE_SIZE, type SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { MoreLink } from "./more-link";
import { searchAddress } from "./search-address";
import type { ShownPages } from "./search-pages";
import { SortLinks } from "./sort-links";

interface SearchResultsProps {
  query: SearchQuery;
  shown: ShownPages;
  /** The page is about this list: more of it stands elsewhere. */
  own: boolean;
}

/** The products found, in which order, up to this page, and the way on; those that only come near by themselves. */
export function SearchResults({ query, shown, own }: SearchResultsProps) {
  const { result, products, from } = shown;
  const { more } = messages;
  const full = Math.max(0, result.count - (from - 1));
  const last = from + products.length - 1;
  return (
    <>
      {result.count > 1 ? <SortLinks query={query} /> : null}
      {from > 1 ? (
        <p className="flex justify-center">
          <PageLink
            href={searchAddress({ ...query, page: (from - 1) / PAGE_SIZE })}
            className={buttonClass("secondary")}
          >
            {more.previous}
          </PageLink>
        </p>
      ) : null}
      <ProductGrid products={products.slice(0, full)} from={from} />
      {full < products.length ? (
        <section className="flex flex-col gap-4 border-t border-line pt-6">
          <h2 className="text-lg">{messages.near}</h2>
          <ProductGrid products={products.slice(full)} from={from + full} />
        </section>
      ) : null}
      {result.pages > 1 ? (
        <div className="flex flex-col items-center gap-3 pt-6">
          <p className="text-muted">{more.shown(from, last, result.count)}</p>
          {query.page < result.pages ? (
            <MoreLink
              address={searchAddress({ ...query, page: query.page + 1 })}
              anchor={productAnchor(last + 1)}
              label={more.next(Math.min(PAGE_SIZE, result.count - last))}
              pending={more.pending}
              elsewhere={own}
            />
          ) : null}
        </div>
      ) : null}
    </>
  );
}

import type { SearchQuery, SearchSort } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { PageLink } from "@/ui/page-link";
import { listAddress } from "./list-address";

const SORTS: readonly SearchSort[] = [
  "relevance",
  "best_selling",
  "best_rated",
  "newest",
  "cheapest",
  "dearest",
  "unit_price",
];

const PILL = "flex min-h-11 items-center rounded-full border px-3.5 whitespace-nowrap";

/** The orders of a list, side by side; on a phone the row is pushed along, on a wide screen it goes on below. */
export function SortLinks({ query }: { query: SearchQuery }) {
  return (
    <nav aria-label={messages.sort.label} className="-mx-4 min-w-0 max-w-[100vw] sm:mx-0">
      <ul className="flex gap-2 overflow-x-auto px-4 py-1 sm:px-0 lg:flex-wrap">
        {SORTS.map((sort) => (
          <li key={sort}>
            {sort === query.sort ? (
              <span
                aria-current="true"
                // The keyboard goes on from it.
                tabIndex={-1}
                className={`${PILL} border-bay bg-bay-soft font-semibold text-bay`}
              >
                {sortName(sort, query)}
              </span>
            ) : (
              <PageLink
                href={listAddress({ ...query, sort, page: 1 }, query.seller)}
                className={`${PILL} border-line bg-card hover:border-bay hover:text-bay`}
              >
                {sortName(sort, query)}
              </PageLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Without words to be relevant to, the first order is the market's suggestion. */
function sortName(sort: SearchSort, query: SearchQuery): string {
  return sort === "relevance" && query.text === "" ? messages.sort.suggested : messages.sort[sort];
}

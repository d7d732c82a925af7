import { EVERYTHING, type SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { PageLink } from "@/ui/page-link";
import type { ChosenFilter } from "./chosen-filters";
import { listAddress } from "./list-address";

interface AppliedFiltersProps {
  query: SearchQuery;
  chosen: readonly ChosenFilter[];
  /** Of `query.seller`, where it is known. */
  sellerName: string | null;
}

const CHIP =
  "inline-flex min-h-11 items-center gap-2 rounded-full px-4 text-left leading-snug hover:text-bay";

/** Every condition in force, each a link to the search without it. */
export function AppliedFilters({ query, chosen, sellerName }: AppliedFiltersProps) {
  const { filters } = messages;
  if (chosen.length === 0) return null;
  const unfiltered = { ...EVERYTHING, text: query.text, exactly: query.exactly, sort: query.sort };
  return (
    <ul aria-label={filters.chosen} className="flex flex-wrap items-center gap-2">
      {chosen.map(({ label, without }) => (
        <li key={label}>
          <PageLink
            href={listAddress(without, sellerName)}
            className={`${CHIP} bg-bay-soft hover:underline`}
          >
            <span className="sr-only">{filters.remove} </span>
            {label}
            <span aria-hidden="true">✕</span>
          </PageLink>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <PageLink
            href={listAddress(unfiltered, null)}
            className={`${CHIP} font-semibold text-bay underline underline-offset-4`}
          >
            {filters.clear}
          </PageLink>
        </li>
      ) : null}
    </ul>
  );
}

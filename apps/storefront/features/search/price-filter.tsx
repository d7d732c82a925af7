import type { PriceRange, SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { PageLink } from "@/ui/page-link";
import { priceText } from "./chosen-filters";
import { searchAddress } from "./search-address";
import { PARAMETER } from "./search-parameters";

interface PriceFilterProps {
  query: SearchQuery;
  ranges: readonly PriceRange[];
}

/** The two ends of a price, and ready ranges with their counts. */
export function PriceFilter({ query, ranges }: PriceFilterProps) {
  const { filters } = messages;
  const filled = ranges.filter(({ count }) => count > 0);
  if (filled.length === 0 && query.priceFrom === null && query.priceTo === null) return null;
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="contents font-semibold">{filters.price}</legend>
      <ul>
        {filled.map((range) => (
          <li key={range.from ?? 0}>
            <RangeLink query={query} range={range} />
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-2 gap-3 pt-2">
        <Amount name={PARAMETER.priceFrom} label={filters.priceFrom} amount={query.priceFrom} />
        <Amount name={PARAMETER.priceTo} label={filters.priceTo} amount={query.priceTo} />
      </div>
    </fieldset>
  );
}

/** A range ends below the next one's beginning; the search's own ends are both included. */
function RangeLink({ query, range }: { query: SearchQuery; range: PriceRange }) {
  const priceFrom = range.from;
  const priceTo = range.to === null ? null : range.to - 1;
  const current = query.priceFrom === priceFrom && query.priceTo === priceTo;
  return (
    <PageLink
      href={searchAddress({ ...query, priceFrom, priceTo, page: 1 })}
      keepScroll
      aria-current={current ? "true" : undefined}
      className="flex min-h-11 items-center justify-between gap-3 leading-snug hover:text-bay hover:underline aria-[current]:font-semibold aria-[current]:text-bay"
    >
      {priceText(priceFrom, priceTo)}
      <span className="text-sm font-normal text-muted tabular-nums">{range.count}</span>
    </PageLink>
  );
}

interface AmountProps {
  name: string;
  label: string;
  /** Whole đồng. */
  amount: number | null;
}

function Amount({ name, label, amount }: AmountProps) {
  return (
    <label className="flex flex-col text-sm text-muted">
      {label}
      <input
        type="text"
        inputMode="numeric"
        name={name}
        maxLength={20}
        autoComplete="off"
        defaultValue={amount ?? ""}
        className="min-h-12 w-full rounded-xl border border-field bg-card px-3 text-base text-ink"
      />
    </label>
  );
}

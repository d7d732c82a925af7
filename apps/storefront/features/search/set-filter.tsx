import { PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import type { Counts, SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { FilterChoices } from "./filter-choices";
import { PARAMETER } from "./search-parameters";

interface SetFilterProps {
  query: SearchQuery;
  counts: Counts<number>;
}

/** The sets of the programme that have something: a long list, folded away until somebody wants it. */
export function SetFilter({ query, counts }: SetFilterProps) {
  const { filters } = messages;
  if (counts.size === 0 && query.set === null) return null;
  return (
    <details open={query.set !== null} className="group border-t border-line pt-2">
      <summary className="flex min-h-11 items-center justify-between font-semibold">
        {filters.set}
        <span aria-hidden="true" className="transition-transform group-open:rotate-180">
          ⌄
        </span>
      </summary>
      <FilterChoices
        legend={filters.set}
        hideLegend
        none={filters.allSets}
        choices={PRODUCT_SETS.filter(({ alcohol }) => !alcohol).map(({ id, name }) => ({
          name: PARAMETER.set,
          value: String(id),
          label: name,
          count: counts.get(id) ?? 0,
          chosen: query.set === id,
        }))}
      />
    </details>
  );
}

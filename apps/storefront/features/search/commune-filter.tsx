import type { Counts, SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { COMMUNE_AREAS } from "./commune-areas";
import { ChoiceBox } from "./filter-choices";
import { PARAMETER } from "./search-parameters";

interface CommuneFilterProps {
  query: SearchQuery;
  counts: Counts<string>;
}

/**
 * All 54 communes under the part of the province that they lie in. Those with nothing to show stay, so that
 * everybody finds theirs, but can't be chosen.
 */
export function CommuneFilter({ query, counts }: CommuneFilterProps) {
  const areas = COMMUNE_AREAS.map(({ area, communes }) => ({
    area,
    choices: communes.map(({ code, slug, name }) => ({
      name: PARAMETER.commune,
      value: slug,
      label: name,
      count: counts.get(code) ?? 0,
      chosen: query.communes.includes(code),
    })),
  }));
  if (counts.size === 0 && query.communes.length === 0) return null;
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="contents font-semibold">{messages.filters.commune}</legend>
      {areas.map(({ area, choices }) => (
        <details key={area} open={choices.some(({ chosen }) => chosen)} className="group">
          <summary className="flex min-h-11 items-center gap-3 py-1 leading-snug hover:text-bay">
            <span
              aria-hidden="true"
              className="w-5 shrink-0 text-center transition-transform group-open:rotate-90"
            >
              ›
            </span>
            <span className="flex-1">{messages.areas[area]}</span>
            <span className="text-sm text-muted tabular-nums">
              {choices.reduce((sum, { count }) => sum + count, 0)}
            </span>
          </summary>
          <div className="flex flex-col pl-8">
            {choices.map((choice) => (
              <ChoiceBox key={choice.value} choice={choice} type="checkbox" />
            ))}
          </div>
        </details>
      ))}
    </fieldset>
  );
}

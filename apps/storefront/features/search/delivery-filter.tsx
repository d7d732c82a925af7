import { COMMUNES } from "@cho-lang/ocop/communes";
import type { SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { COMMUNE_AREAS } from "./commune-areas";
import { PARAMETER } from "./search-parameters";

/** Where the parcel has to get to: only what can be sent there. */
export function DeliveryFilter({ query }: { query: SearchQuery }) {
  const { filters, areas } = messages;
  const chosen = COMMUNES.find(({ code }) => code === query.deliversTo)?.slug ?? "";
  return (
    <div className="flex flex-col gap-1 border-t border-line pt-3">
      <label htmlFor="giao-den" className="font-semibold">
        {filters.deliversTo}
      </label>
      <select
        // A select takes a new default only when it is new itself.
        key={chosen}
        id="giao-den"
        name={PARAMETER.deliversTo}
        defaultValue={chosen}
        className="min-h-12 w-full rounded-xl border border-field bg-card px-3"
      >
        <option value="">{filters.anywhere}</option>
        {COMMUNE_AREAS.map(({ area, communes }) => (
          <optgroup key={area} label={areas[area]}>
            {communes.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

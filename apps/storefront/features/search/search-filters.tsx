import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import type { Stars } from "@cho-lang/ocop/certificate";
import type { TemperatureClass } from "@/lib/medusa/catalogue-wire";
import type { Facets, SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";
import { buttonClass } from "@/ui/button-class";
import { CommuneFilter } from "./commune-filter";
import { DeliveryFilter } from "./delivery-filter";
import { FilterChoices, type Choice } from "./filter-choices";
import { FilterForm } from "./filter-form";
import { FILTERS_ID } from "./filters-id";
import { PriceFilter } from "./price-filter";
import { searchAddress, searchParameters } from "./search-address";
import { PARAMETER, STORAGE_WORDS } from "./search-parameters";
import { SetFilter } from "./set-filter";

interface SearchFiltersProps {
  query: SearchQuery;
  facets: Facets;
  /** The page is about this list: what the query asks is kept and not asked again. */
  own: boolean;
}

const STARS: readonly Stars[] = [5, 4, 3];
const STORAGES: readonly TemperatureClass[] = [
  "ambient",
  "chilled",
  "frozen",
  "fragile",
  "service",
];

/** The conditions that a search can have, with how many products each would show; of a page's own list those that narrow it. */
export function SearchFilters({ query, facets, own }: SearchFiltersProps) {
  const { filters } = messages;
  const settled = settledBy(query, facets, own);
  return (
    <FilterForm address={searchAddress(query)} label={filters.heading}>
      <div className="flex items-center justify-between gap-4 lg:hidden">
        <h2 className="text-xl">{filters.heading}</h2>
        <button
          type="button"
          popoverTarget={FILTERS_ID}
          popoverTargetAction="hide"
          className="min-h-11 rounded-full px-4 font-semibold text-bay"
        >
          {filters.close}
        </button>
      </div>
      <KeptWords query={query} own={own} />
      <FilterChoices
        legend={filters.now}
        choices={[
          flag(PARAMETER.inStock, filters.inStock, query.inStock, facets.inStock),
          flag(PARAMETER.inSeason, filters.inSeason, query.inSeason, facets.inSeason),
        ]}
      />
      <FilterChoices
        legend={filters.stars}
        choices={STARS.map((stars) => ({
          name: PARAMETER.stars,
          value: String(stars),
          label: filters.star(stars),
          count: facets.stars.get(stars) ?? 0,
          chosen: query.stars.includes(stars),
        }))}
      />
      {settled.group ? null : (
        <FilterChoices
          legend={filters.group}
          none={filters.allGroups}
          choices={groups(query, facets)}
        />
      )}
      <PriceFilter query={query} ranges={facets.prices} />
      {settled.commune ? null : <CommuneFilter query={query} counts={facets.communes} />}
      <DeliveryFilter query={query} />
      {settled.set ? null : <SetFilter query={query} counts={facets.sets} />}
      <FilterChoices
        legend={filters.storage}
        choices={STORAGES.map((storage) => ({
          name: PARAMETER.storage,
          value: STORAGE_WORDS[storage],
          label: filters.storages[storage],
          count: facets.storages.get(storage) ?? 0,
          chosen: query.storages.includes(storage),
        }))}
      />
      <div className="sticky bottom-0 -mx-5 border-t border-line bg-card px-5 py-4 lg:static lg:mx-0 lg:border-0 lg:bg-transparent lg:p-0">
        <button type="submit" className={`${buttonClass("primary")} w-full`}>
          {filters.apply}
        </button>
      </div>
    </FilterForm>
  );
}

/** Words that the form never asks and must not lose. */
const KEPT: readonly string[] = [
  PARAMETER.text,
  PARAMETER.exactly,
  PARAMETER.seller,
  PARAMETER.sort,
];

function KeptWords({ query, own }: { query: SearchQuery; own: boolean }) {
  return [...searchParameters({ ...query, page: 1 })]
    .filter(([name]) => own || KEPT.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}

/** What is the same for all of a page's own list, by what it is about or by chance: there is nothing to choose. */
function settledBy({ group, communes }: SearchQuery, facets: Facets, own: boolean) {
  return {
    group: own && (group !== null || facets.groups.size < 2),
    commune: own && (communes.length > 0 || facets.communes.size < 2),
    set: own && facets.sets.size < 2,
  };
}

function flag(name: string, label: string, chosen: boolean, count: number): Choice {
  return { name, value: "1", label, count, chosen };
}

function groups(query: SearchQuery, facets: Facets): Choice[] {
  return PRODUCT_GROUPS.map(({ slug, name }) => ({
    name: PARAMETER.group,
    value: slug,
    label: name,
    count: facets.groups.get(slug) ?? 0,
    chosen: query.group === slug,
  }));
}

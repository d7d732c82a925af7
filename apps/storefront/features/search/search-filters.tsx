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
import { FilterSheetHead } from "./filter-sheet-head";
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
      <FilterSheetHead />
      <KeptWords query={query} own={own} />
      <FilterChoices legend={filters.now} choices={flags(query, facets)} />
      <FilterChoices legend={filters.stars} choices={stars(query, facets)} />
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
      <FilterChoices legend={filters.storage} choices={storages(query, facets)} />
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

function flags(query: SearchQuery, facets: Facets): Choice[] {
  const { inStock, inSeason } = messages.filters;
  return [
    flag(PARAMETER.inStock, inStock, query.inStock, facets.inStock),
    flag(PARAMETER.inSeason, inSeason, query.inSeason, facets.inSeason),
  ];
}

function flag(name: string, label: string, chosen: boolean, count: number): Choice {
  return { name, value: "1", label, count, chosen };
}

function stars(query: SearchQuery, facets: Facets): Choice[] {
  return STARS.map((count) => ({
    name: PARAMETER.stars,
    value: String(count),
    label: messages.filters.star(count),
    count: facets.stars.get(count) ?? 0,
    chosen: query.stars.includes(count),
  }));
}

function storages(query: SearchQuery, facets: Facets): Choice[] {
  return STORAGES.map((storage) => ({
    name: PARAMETER.storage,
    value: STORAGE_WORDS[storage],
    label: messages.filters.storages[storage],
    count: facets.storages.get(storage) ?? 0,
    chosen: query.storages.includes(storage),
  }));
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

import { communeByCode } from "@cho-lang/ocop/communes";
import { formatDong } from "@cho-lang/ocop/money";
import { PRODUCT_GROUPS, productSet } from "@cho-lang/ocop/product-sets";
import type { SearchQuery } from "@/lib/medusa/search";
import { search as messages } from "@/messages/vi/search";

const ROUND = 1_000;

export interface ChosenFilter {
  /** What is asked, in words. */
  label: string;
  /** The query without it. */
  without: SearchQuery;
}

/**
 * Everything that narrows the search beside its text, one entry for each thing that can be taken back.
 *
 * @param sellerName of `query.seller`, where it is known
 */
export function chosenFilters(query: SearchQuery, sellerName: string | null): ChosenFilter[] {
  const { filters } = messages;
  const chosen: ChosenFilter[] = [];
  const add = (label: string, change: Partial<SearchQuery>) =>
    chosen.push({ label, without: { ...query, page: 1, ...change } });

  if (query.group !== null) add(groupName(query.group), { group: null });
  if (query.set !== null) add(productSet(query.set).name, { set: null });
  if (query.seller !== null) add(sellerName ?? query.seller, { seller: null });
  for (const stars of query.stars) {
    add(filters.star(stars), { stars: query.stars.filter((each) => each !== stars) });
  }
  for (const code of query.communes) {
    const communes = query.communes.filter((each) => each !== code);
    add(communeByCode(code)?.name ?? code, { communes });
  }
  if (query.priceFrom !== null || query.priceTo !== null) {
    add(priceText(query.priceFrom, query.priceTo), { priceFrom: null, priceTo: null });
  }
  for (const storage of query.storages) {
    const storages = query.storages.filter((each) => each !== storage);
    add(filters.storages[storage], { storages });
  }
  if (query.deliversTo !== null) {
    const commune = communeByCode(query.deliversTo)?.name ?? query.deliversTo;
    add(filters.deliversToChosen(commune), { deliversTo: null });
  }
  if (query.inSeason) add(filters.inSeason, { inSeason: false });
  if (query.inStock) add(filters.inStock, { inStock: false });
  return chosen;
}

/**
 * "100.000 ₫ – 200.000 ₫", "Đến 50.000 ₫", "Từ 500.000 ₫". Amounts are whole đồng and both included; one
 * đồng below a round amount is said as below it, as the ready ranges end.
 */
export function priceText(from: number | null, to: number | null): string {
  const { between, betweenBelow, below, upTo, above } = messages.filters;
  if (to === null) return above(formatDong(from ?? 0));
  const isBelow = to % ROUND === ROUND - 1;
  const end = formatDong(isBelow ? to + 1 : to);
  if (from === null) return isBelow ? below(end) : upTo(end);
  return isBelow ? betweenBelow(formatDong(from), end) : between(formatDong(from), end);
}

function groupName(slug: string): string {
  return PRODUCT_GROUPS.find((group) => group.slug === slug)?.name ?? slug;
}

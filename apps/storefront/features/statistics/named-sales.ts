import { communeByCode } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import type { Sales, SalesSlice, WithheldSum } from "@/lib/medusa/statistics";
import { spokenWords } from "./spoken-words";
import type { NamedSlice } from "./slice-chart-geometry";

/** The three ways to cut the sales. */
export type Cut = "commune" | "group" | "star";

/**
 * The slices of one cut with the names that people read, the largest first; stars from five down. Slices
 * that may not be told apart stand at the end, as one, with the names of all.
 */
export function namedSales(sales: Sales, cut: Cut): NamedSlice[] {
  switch (cut) {
    case "commune":
      return [
        ...largestFirst(named(sales.byCommune, communeName)),
        ...together(sales.withheld.byCommune, communeName, cut),
      ];
    case "group":
      return [
        ...largestFirst(named(sales.byGroup, groupName)),
        ...together(sales.withheld.byGroup, groupName, cut),
      ];
    case "star":
      return [
        ...named(
          sales.byStar.toSorted((a, b) => (b.key ?? 0) - (a.key ?? 0)),
          starName,
        ),
        ...together(sales.withheld.byStar, starName, cut),
      ];
  }
}

function named<Key>(slices: SalesSlice<Key>[], nameOf: (key: Key) => string): NamedSlice[] {
  return slices.flatMap(({ key, orders, goods }) =>
    goods === null ? [] : { name: nameOf(key), orders, goods },
  );
}

function together<Key>(
  sums: WithheldSum<Key>[],
  nameOf: (key: Key) => string,
  cut: Cut,
): NamedSlice[] {
  return sums
    .toSorted((a, b) => Number(a.area === null) - Number(b.area === null) || b.goods - a.goods)
    .map(({ area, keys, goods }) => ({
      name:
        area === null
          ? spokenWords().statistics.withheld.together[cut](keys.length)
          : spokenWords().statistics.withheld.area(area, keys.length),
      goods,
      orders: null,
      members: keys.map(nameOf),
    }));
}

/** The name of a commune, or of those that are told together, by their codes. */
export function communesName(area: string | null, codes: string[]): string {
  const names = codes.map(communeName);
  if (names.length === 1) return names.join();
  const name =
    area === null
      ? spokenWords().statistics.withheld.together.commune(names.length)
      : spokenWords().statistics.withheld.area(area, names.length);
  return `${name}: ${names.join(", ")}`;
}

function communeName(code: string): string {
  return communeByCode(code)?.name ?? code;
}

function groupName(id: number | null): string {
  const group = PRODUCT_GROUPS.find((one) => one.id === id);
  const words = spokenWords();
  return group === undefined ? words.statistics.noGroup : words.release.group(group.id, group.name);
}

function starName(stars: number | null): string {
  return stars === null ? spokenWords().statistics.noStar : spokenWords().statistics.star(stars);
}

function largestFirst(slices: NamedSlice[]): NamedSlice[] {
  return [...slices].sort((a, b) => b.goods - a.goods);
}

/** A slice by its name and, where it is several, by theirs. */
export function fullName({ name, members }: NamedSlice): string {
  return members === undefined ? name : `${name}: ${members.join(", ")}`;
}

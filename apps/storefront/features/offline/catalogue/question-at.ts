import type { Filter, FieldFilter } from "@cho-lang/catalogue-search/types";
import { destinationWords } from "@cho-lang/delivery/destination-words";
import { communeBySlug } from "@cho-lang/ocop/communes";
import { monthOf, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { SearchQuery, SearchSort } from "@/lib/medusa/search";
import type { HereQuestion } from "./ask-catalogue";
import { queryAt } from "./query-at";

/** More than a phone ever keeps. */
const ALL = 10_000;
const LIST = /^\/(?:san-pham|nhom\/([^/]+)|xa\/([^/]+)|nha-san-xuat\/([^/]+)|tim-kiem)\/?$/;

const ORDERS: Record<SearchSort, HereQuestion["order"]> = {
  relevance: [],
  best_selling: [{ field: "demand", descending: true }],
  best_rated: [
    { field: "esteem", descending: true },
    { field: "demand", descending: true },
  ],
  newest: [{ field: "created_at", descending: true }],
  cheapest: [{ field: "price_from_vnd", descending: false }],
  dearest: [{ field: "price_from_vnd", descending: true }],
  unit_price: [{ field: "unit_price_vnd", descending: false }],
};

/**
 * What the list or the search at this address shows on `day`, as a question to the phone's own catalogue; `null`
 * for an address that is neither.
 */
export function questionAt(place: URL, day: VietnamDay): HereQuestion | null {
  const found = LIST.exec(place.pathname);
  if (found === null) {
    return null;
  }
  const query = queryAt(place);
  const [, group, commune, seller] = found;
  const filters = [
    ...choices(query, day),
    ...one("group", group),
    ...one("commune_code", commune && (communeBySlug(commune)?.code ?? "")),
    ...one("seller", seller),
  ];
  return {
    q: query.text,
    exactly: query.exactly,
    filter: filters.length === 0 ? null : { and: filters },
    order: ORDERS[query.sort],
    take: ALL,
    match: "all",
  };
}

/** What was chosen beside the words. */
function choices(query: SearchQuery, day: VietnamDay): Filter[] {
  return [
    ...one("group", query.group),
    ...one("seller", query.seller),
    ...one("product_set", query.set),
    ...any("commune_code", query.communes),
    ...any("stars", query.stars),
    ...any("storage", query.storages),
    ...bound("gte", query.priceFrom),
    ...bound("lte", query.priceTo),
    ...(query.deliversTo === null ? [] : any("delivers_to", destinationWords(query.deliversTo))),
    ...(query.inSeason ? one("season_months", monthOf(day)) : []),
    ...(query.inStock ? [{ field: "in_stock", op: "eq" as const, value: true }] : []),
  ];
}

function one(field: string, value: string | number | null | undefined): FieldFilter[] {
  return value === null || value === undefined ? [] : [{ field, op: "eq", value }];
}

function any(field: string, values: readonly (string | number)[]): FieldFilter[] {
  return values.length === 0 ? [] : [{ field, op: "in", value: values }];
}

function bound(op: "gte" | "lte", amount: number | null): FieldFilter[] {
  return amount === null ? [] : [{ field: "price_from_vnd", op, value: amount }];
}

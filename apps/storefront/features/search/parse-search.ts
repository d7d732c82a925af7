import type { Stars } from "@cho-lang/ocop/certificate";
import { COMMUNES } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import type { TemperatureClass } from "@/lib/medusa/catalogue-wire";
import type { SearchQuery, SearchSort } from "@/lib/medusa/search";
import { parsePrice } from "./parse-price";
import { PARAMETER, SORT_WORDS, STORAGE_WORDS, type SearchParameter } from "./search-parameters";

export type AddressWords = Readonly<Record<string, string | string[] | undefined>>;

export interface ParsedSearch {
  query: SearchQuery;
  /** Words whose value says nothing ("gia-tu=rẻ"): the query does without them, and the page says so. */
  ignored: readonly SearchParameter[];
}

const STARS: readonly Stars[] = [3, 4, 5];
const HANDLE = /^[a-z0-9-]{1,200}$/;
const PAGE = /^[1-9]\d{0,3}$/;

/**
 * The query that an address asks. Never fails: an address comes from anybody, and one wrong word in it is
 * no reason to show nothing. Empty values, as plain forms send them, ask for nothing.
 */
export function parseSearch(words: AddressWords): ParsedSearch {
  const ignored = new Set<SearchParameter>();

  /** All values of a word, each understood by `read`; null from it marks the word as ignored. */
  const all = <Value>(name: SearchParameter, read: (text: string) => Value | null): Value[] =>
    [words[name] ?? []].flat().flatMap((text) => {
      if (text.trim() === "") return [];
      const value = read(text.trim());
      if (value === null) ignored.add(name);
      return value === null ? [] : [value];
    });
  const first = <Value>(name: SearchParameter, read: (text: string) => Value | null) =>
    all(name, read)[0] ?? null;
  const isSet = (name: SearchParameter) => all(name, (text) => text === "1" || null).length > 0;

  const prices = [first(PARAMETER.priceFrom, parsePrice), first(PARAMETER.priceTo, parsePrice)];
  const [priceFrom = null, priceTo = null] = inOrder(prices);
  const communes = new Set(all(PARAMETER.commune, communeCode));
  const stars = new Set(all(PARAMETER.stars, starCount));
  const storages = new Set(all(PARAMETER.storage, storageClass));
  const query: SearchQuery = {
    text: first(PARAMETER.text, oneLine) ?? "",
    exactly: isSet(PARAMETER.exactly),
    group: first(PARAMETER.group, groupSlug),
    set: first(PARAMETER.set, setNumber),
    communes: COMMUNES.map(({ code }) => code).filter((code) => communes.has(code)),
    seller: first(PARAMETER.seller, (text) => (HANDLE.test(text) ? text : null)),
    certificate: null,
    stars: STARS.filter((each) => stars.has(each)),
    priceFrom,
    priceTo,
    storages: storageClasses.filter((each) => storages.has(each)),
    deliversTo: first(PARAMETER.deliversTo, communeCode),
    inSeason: isSet(PARAMETER.inSeason),
    inStock: isSet(PARAMETER.inStock),
    sort: first(PARAMETER.sort, sortOrder) ?? "relevance",
    page: first(PARAMETER.page, (text) => (PAGE.test(text) ? Number(text) : null)) ?? 1,
  };
  return { query, ignored: [...ignored] };
}

const storageClasses = Object.keys(STORAGE_WORDS) as TemperatureClass[];

/** What was typed, on one line: a browser, a phone or a paste may send breaks, tabs and doubled spaces. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** Who mixed up the two ends of a price means the same. */
function inOrder(ends: readonly (number | null)[]): readonly (number | null)[] {
  const [from, to] = ends;
  return typeof from === "number" && typeof to === "number" && from > to ? [to, from] : ends;
}

function communeCode(slug: string): string | null {
  return COMMUNES.find((commune) => commune.slug === slug)?.code ?? null;
}

function groupSlug(text: string): string | null {
  return PRODUCT_GROUPS.find(({ slug }) => slug === text)?.slug ?? null;
}

function setNumber(text: string): number | null {
  return PRODUCT_SETS.find(({ id, alcohol }) => !alcohol && String(id) === text)?.id ?? null;
}

function starCount(text: string): Stars | null {
  return STARS.find((stars) => String(stars) === text) ?? null;
}

function storageClass(text: string): TemperatureClass | null {
  return storageClasses.find((each) => STORAGE_WORDS[each] === text) ?? null;
}

function sortOrder(text: string): SearchSort | null {
  const orders = Object.keys(SORT_WORDS) as Exclude<SearchSort, "relevance">[];
  return orders.find((order) => SORT_WORDS[order] === text) ?? null;
}

import type { Stars } from "@cho-lang/ocop/certificate";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { ProductCard } from "./catalogue";
import type { TemperatureClass } from "./catalogue-wire";

export type SearchSort =
  "relevance" | "best_selling" | "best_rated" | "newest" | "cheapest" | "dearest" | "unit_price";

/** What a visitor looks for. Lists hold each value once; an empty one asks for nothing. */
export interface SearchQuery {
  /** As typed, at most 200 characters; "" for the whole market. */
  text: string;
  /** Take the text letter by letter: read no Telex, mend no typing error. */
  exactly: boolean;
  /** Slug of one of the six groups. */
  group: string | null;
  /** Number of one of the 26 sets. */
  set: number | null;
  /** Codes of communes, any of which will do. */
  communes: readonly string[];
  /** Handle of a seller. */
  seller: string | null;
  /** Number of a certificate as a slug, whatever has become of it. Asked for by that certificate's page alone. */
  certificate: string | null;
  stars: readonly Stars[];
  /** Whole đồng for the cheapest pack, both ends included. */
  priceFrom: number | null;
  priceTo: number | null;
  storages: readonly TemperatureClass[];
  /** Code of the commune that the parcel goes to. */
  deliversTo: string | null;
  inSeason: boolean;
  inStock: boolean;
  sort: SearchSort;
  /** From 1. */
  page: number;
}

/** The whole market, the likeliest first: what every other query starts from. */
export const EVERYTHING: SearchQuery = {
  text: "",
  exactly: false,
  group: null,
  set: null,
  communes: [],
  seller: null,
  certificate: null,
  stars: [],
  priceFrom: null,
  priceTo: null,
  storages: [],
  deliversTo: null,
  inSeason: false,
  inStock: false,
  sort: "relevance",
  page: 1,
};

/** Products on one page of a list. */
export const PAGE_SIZE = 24;

/** How the market understood what was typed. */
export interface Reading {
  kind: "all" | "as_typed" | "decoded" | "without_marks" | "corrected" | "partly" | "nothing";
  /** As understood, e.g. "chả mực" for "char muwjc". */
  text: string;
}

/** How many products a choice would show, by the choice's value. Choices that show none may be missing. */
export type Counts<Value> = ReadonlyMap<Value, number>;

export interface PriceRange {
  /** Whole đồng; null for an open end. `to` is not part of the range. */
  from: number | null;
  to: number | null;
  count: number;
}

/** Counts for every filter, each as if that very filter were not set, so that siblings of a choice show. */
export interface Facets {
  groups: Counts<string>;
  sets: Counts<number>;
  communes: Counts<string>;
  stars: Counts<Stars>;
  storages: Counts<TemperatureClass>;
  prices: readonly PriceRange[];
  inSeason: number;
  inStock: number;
}

/** What comes close: what the same words find without any choice, or what sells best, whatever was asked for. */
export type NearBy = "words" | "demand";

export interface SearchResult {
  /** Stars are those in force on this day. */
  day: VietnamDay;
  demonstration: boolean;
  /** Of all pages; of the products, those behind so many only come near what was asked for. */
  count: number;
  pages: number;
  products: readonly ProductCard[];
  facets: Facets;
  /** How many sellers the products found have; 0 where the market does not know. */
  sellersCount: number;
  reading: Reading;
  /** When nothing was found: what comes close. */
  near: readonly ProductCard[];
  nearBy: NearBy;
}

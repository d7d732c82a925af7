import type { Reading } from "@cho-lang/catalogue-search/types";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { CardView, ImageView, ListedSellerView } from "../catalogue/catalogue";

/** Answer of `GET /open-data/search`. Money in whole đồng. */
export interface SearchAnswer {
  /** Day in Việt Nam of which it speaks. */
  day: VietnamDay;
  /** True while demonstration data is loaded. */
  demonstration: boolean;
  /** Products that were found, on all pages. The facets count them alone. */
  count: number;
  /** Products behind those that only come near what was asked for: the last ones of the last page. */
  near_count: number;
  /** From 1 on. */
  page: number;
  pages: number;
  products: FoundCard[];
  /** Sellers of the cards, by handle. */
  sellers: Record<string, ListedSellerView>;
  facets: SearchFacets;
  /** How many sellers the products found have; missing from an engine that does not tell. */
  sellers_count?: number;
  reading: Reading;
  /** Only when nothing was found: what comes nearest. */
  near?: CardView[];
  /** What makes `near` so: the same words without any choice find it, or it sells best, whatever was asked for. */
  near_by?: "words" | "demand";
}

export interface FoundCard extends CardView {
  /** The title with the words that were found in `<mark>`, escaped as HTML otherwise. */
  highlights?: { title: string };
  /** Only in the order by it: what a kilogram or a litre of the cheapest pack costs; null where that says nothing. */
  unit_price?: { amount_vnd: number; per: "kg" | "l" } | null;
}

/**
 * How many products there are of each value. A facet counts as if nothing of its own were chosen, so that
 * the siblings of a choice show; all other choices count.
 */
export interface SearchFacets {
  /** Slugs of product groups. */
  group: Count<string>[];
  set: Count<number>[];
  commune: Count<string>[];
  stars: Count<number>[];
  storage: Count<string>[];
  price: PriceFacet;
  /** To be had in this month. */
  in_season: number;
  in_stock: number;
}

export interface Count<Value> {
  value: Value;
  count: number;
}

export interface PriceFacet {
  /** Both 0 when there is no product. */
  min: number;
  max: number;
  /** From `from` (inclusive) to `to` (exclusive); null is open. */
  ranges: { from: number | null; to: number | null; count: number }[];
}

/** Answer of `GET /open-data/suggestions`. */
export interface SuggestionsAnswer {
  products: {
    handle: string;
    title: string;
    price_from_vnd: number;
    /** Packs; with several the price is that of the cheapest. */
    variants_count: number;
    image: ImageView | null;
  }[];
  sellers: { handle: string; name: string; commune_code: string }[];
  communes: { code: string; slug: string; name: string }[];
  groups: { slug: string; name: string }[];
  reading: Reading;
}

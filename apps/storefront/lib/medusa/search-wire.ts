import type { CardWire, ListedSellerWire } from "./catalogue-wire";
import type { NearBy, Reading } from "./search";

/** The backend's answer to a search. Money is whole đồng. */
export interface SearchWire {
  demonstration: boolean;
  count: number;
  /** Products that only come near, the last ones; not in `count`. */
  near_count: number;
  page: number;
  pages: number;
  products: CardWire[];
  /** The sellers of `products` and `near`, by handle. */
  sellers: Record<string, ListedSellerWire>;
  facets: FacetsWire;
  /** Of the products found; missing where the market does not know. */
  sellers_count?: number;
  reading: Reading;
  /** Only when `count` is 0. */
  near?: CardWire[];
  near_by?: NearBy;
}

export interface CountWire {
  value: string | number;
  count: number;
}

export interface FacetsWire {
  group: CountWire[];
  set: CountWire[];
  commune: CountWire[];
  stars: CountWire[];
  storage: CountWire[];
  price: { ranges: { from: number | null; to: number | null; count: number }[] };
  in_season: number;
  in_stock: number;
}

/** The backend's answer to a few letters typed. */
export interface SuggestionsWire {
  products: {
    handle: string;
    title: string;
    price_from_vnd: number;
    variants_count: number;
    image: { name: string; alt: string } | null;
  }[];
  sellers: { handle: string; name: string; commune_code: string }[];
  communes: { code: string; slug: string; name: string }[];
  groups: { slug: string; name: string }[];
  reading: Reading;
}

/**
 * Answer of `GET /open-data/pocket?since=<revision>`: the whole catalogue, or what changed in it. It is
 * written by `packPocket` and read by `unpackPocket`.
 *
 * Products stand in columns: one list a field, a product at one position of all of them, so that like
 * stands beside like, which halves what is sent. What many share stands once in a list of its own, and
 * the columns name its position there.
 */
export interface PocketAnswer {
  /** To be named as `since` the next time. */
  revision: number;
  /** True for the whole catalogue: what the phone had before is void. */
  full: boolean;
  /** True while demonstration data is loaded. */
  demonstration: boolean;
  /** Handles of products that are no longer on a shelf; empty in a whole catalogue. */
  removed: string[];
  communes: { code: string; name: string; old_names: string[] }[];
  sets: { id: number; name: string; group: string; group_name: string }[];
  sellers: { handle: string; name: string; kind: string; commune: number }[];
  /** Where goods can be sent; "" is the seller's own commune. */
  deliveries: string[][];
  products: PocketColumns;
}

export interface PocketColumns {
  handle: string[];
  title: string[];
  keywords: string[][];
  description: string[];
  /** Position in `sellers`. */
  seller: number[];
  /** Position in `sets`. */
  set: number[];
  /** Stars, first and last day, again and again. */
  stars: (number | string)[][];
  price_from_vnd: number[];
  price_from_weight_grams: (number | null)[];
  unit_price_vnd: (number | null)[];
  variants_count: number[];
  in_stock: (0 | 1)[];
  /** Null for what there is all year. */
  season_months: (number[] | null)[];
  storage: string[];
  /** Position in `deliveries`. */
  delivery: number[];
  demand: number[];
  /** Not told by a market of before. */
  review_count?: number[];
  review_points?: number[];
  /** Minutes since 1970. */
  created_minute: number[];
  /** Behind "~" what its name has after the handle, behind "=" the whole name. Its text is the title. */
  image: (string | null)[];
  demonstration: (0 | 1)[];
}

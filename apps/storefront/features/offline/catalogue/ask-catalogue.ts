import type { CatalogueIndex } from "@cho-lang/catalogue-search/catalogue-index";
import type { Filter, IndexQuery, Reading } from "@cho-lang/catalogue-search/types";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { PocketProduct } from "@cho-lang/pocket-catalogue/pocket-product";
import { catalogueState, readCatalogueHere } from "./catalogue-store";

export interface HereQuestion {
  /** What was typed; "" for everything. */
  q: string;
  /** Letter by letter: nothing is decoded or mended. */
  exactly: boolean;
  filter: Filter | null;
  /** [] is relevance. */
  order: IndexQuery["order"];
  take: number;
  /** "last" while the last word is still being typed. */
  match: "all" | "last";
}

export interface HereAnswer {
  products: PocketProduct[];
  /** All that was found, and how many of it, the last ones, only come near. */
  total: number;
  near: number;
  reading: Reading;
  /** ISO instant at which these prices and this stock held. */
  asOf: string;
}

let loaded: { revision: number; engine: Promise<CatalogueIndex> } | undefined;

/**
 * Searches the catalogue that this phone keeps, with the market's own engine, without asking anybody. The
 * engine and the catalogue are loaded by the first question and kept until the catalogue changes.
 *
 * @returns `null` when this phone keeps no catalogue
 */
export async function askCatalogueHere({
  exactly,
  ...question
}: HereQuestion): Promise<HereAnswer | null> {
  const state = await catalogueState().catch(() => undefined);
  if (state === undefined) {
    return null;
  }
  if (loaded?.revision !== state.revision) {
    loaded = { revision: state.revision, engine: load() };
    loaded.engine.catch(() => {
      loaded = undefined;
    });
  }
  const engine = await loaded.engine;
  const { hits, total, near, reading } = engine.search({
    ...question,
    day: vietnamDay(new Date()),
    skip: 0,
    facets: [],
    typos: !exactly,
    literally: exactly,
    highlight: [],
    searchOn: null,
  });
  const products = hits.map(({ document }) => document as unknown as PocketProduct);
  return { products, total, near, reading, asOf: state.asOf };
}

async function load(): Promise<CatalogueIndex> {
  const [{ pocketEngine }, kept] = await Promise.all([
    import("./pocket-engine"),
    readCatalogueHere(),
  ]);
  return pocketEngine(kept ?? { revision: 0, demonstration: false, products: [] });
}

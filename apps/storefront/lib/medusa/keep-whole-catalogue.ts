import { setTimeout as wait } from "node:timers/promises";
import { COMMUNES } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS, PRODUCT_SETS } from "@cho-lang/ocop/product-sets";
import { slugify } from "@cho-lang/vietnamese-text/slugify";
import {
  certificateList,
  communeList,
  FINEST,
  groupList,
  IN_SEASON_NOW,
  sellerList,
  setList,
} from "./list-queries";
import { productPath } from "./read-product";
import { sellerPath, sellersPath, type SellersWire } from "./read-sellers";
import { readAndKeep } from "./read-through";
import { EVERYTHING } from "./search";
import { searchPath } from "./search-path";
import type { SearchWire } from "./search-wire";

const TRIES = 24;
const PAUSE_MS = 5_000;
/** Pages of products, 24 each, whose pages are kept ahead: more than a province has. */
const MOST_PAGES = 100;
const MOST_SELLER_PAGES = 20;

/**
 * Copies what every page is made of to where it is read while the backend is down, so that also a page that
 * nobody has asked for yet can be shown then. One request at a time, so that visitors are served first; of
 * a market larger than a province the likeliest products only. Gives up quietly after two minutes without
 * a backend: each page keeps its own copy anyway.
 */
export async function keepWholeCatalogue(): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    try {
      await keepLists();
      await keepSellers();
      await keepProducts();
      return;
    } catch {
      await wait(PAUSE_MS, undefined, { ref: false });
    }
  }
}

async function keepLists(): Promise<void> {
  const lists = [
    EVERYTHING,
    IN_SEASON_NOW,
    FINEST,
    ...PRODUCT_GROUPS.map(({ slug }) => groupList(slug)),
    ...PRODUCT_SETS.filter(({ alcohol }) => !alcohol).map(({ id }) => setList(id)),
    ...COMMUNES.map(({ code }) => communeList(code)),
  ];
  for (const list of lists) await keep(searchPath(list));
  for (const { code } of COMMUNES) await keep(sellersPath(1, code));
}

async function keepSellers(): Promise<void> {
  for (let page = 1, pages = 1; page <= Math.min(pages, MOST_SELLER_PAGES); page += 1) {
    const answer = await keep<SellersWire>(sellersPath(page));
    pages = answer?.pages ?? 0;
    for (const { handle } of answer?.sellers ?? []) {
      await keep(sellerPath(handle));
      await keep(searchPath(sellerList(handle)));
    }
  }
}

async function keepProducts(): Promise<void> {
  for (let page = 1, pages = 1; page <= Math.min(pages, MOST_PAGES); page += 1) {
    const answer = await keep<SearchWire>(searchPath({ ...EVERYTHING, page }));
    pages = answer?.pages ?? 0;
    for (const { handle, certificates } of answer?.products ?? []) {
      await keep(productPath(handle));
      for (const { number } of certificates)
        await keep(searchPath(certificateList(slugify(number))));
    }
  }
}

function keep<Wire>(asked: string): Promise<Wire | null> {
  return readAndKeep<Wire>(asked, []);
}

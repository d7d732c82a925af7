import { availableParallelism, loadavg } from "node:os";
import type { PocketAnswer } from "@cho-lang/pocket-catalogue/pocket-answer";
import type { ProductView, SellerView } from "../../src/catalogue/catalogue";
import type { SearchAnswer, SuggestionsAnswer } from "../../src/catalogue-search/search-answer";
import type { MarketErrorBody } from "../../src/errors/read-market-error";
import { call, type Answer } from "./market-client";

/**
 * Longest time between a change and its showing in lists, in milliseconds; on a machine that others keep busy, as
 * much longer as everything takes there.
 */
export const FRESH = 1_000 * Math.max(1, (loadavg()[0] ?? 0) / availableParallelism());

/** What anybody can read of the catalogue without a key. */
export class CatalogueReader {
  constructor(readonly url: string) {}

  search(query = ""): Promise<Answer<SearchAnswer & MarketErrorBody>> {
    return call(this.url, `/open-data/search?${query}`);
  }

  /** All products at once; asked for once more when a connection that was left alone for some seconds ends just then. */
  async all(): Promise<SearchAnswer> {
    const look = () => this.search("take=48");
    return (await look().catch(look)).body;
  }

  suggest(q: string): Promise<Answer<SuggestionsAnswer & MarketErrorBody>> {
    return call(this.url, `/open-data/suggestions?q=${encodeURIComponent(q)}`);
  }

  product(handle: string): Promise<Answer<{ product: ProductView; seller: SellerView }>> {
    return call(this.url, `/open-data/products/${handle}`);
  }

  pocket(since?: number): Promise<Answer<PocketAnswer & MarketErrorBody>> {
    return call(this.url, `/open-data/pocket${since === undefined ? "" : `?since=${since}`}`);
  }

  /** Handles that a search finds, in its order. */
  async handles(query = ""): Promise<string[]> {
    const { body } = await this.search(query);
    return body.products.map(({ handle }) => handle);
  }

  /** Milliseconds until the whole catalogue is as it should be; without end when it is not by `limit`. */
  async until(isSo: (answer: SearchAnswer) => boolean, limit = 5_000): Promise<number> {
    const start = Date.now();
    for (;;) {
      const { body } = await this.search("take=48");
      const took = Date.now() - start;
      if (isSo(body)) {
        return took;
      }
      if (took >= limit) {
        return Number.POSITIVE_INFINITY;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

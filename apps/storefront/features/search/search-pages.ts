import type { ProductCard } from "@/lib/medusa/catalogue";
import { PAGE_SIZE, type SearchQuery, type SearchResult } from "@/lib/medusa/search";
import { searchNow, type SearchAnswer } from "@/lib/medusa/search-now";
import { pagesShown } from "./pages-shown";

/** What a search page shows: the products of the pages up to its own. */
export interface ShownPages {
  /** Of the page that was asked for; its products are the last of `products`. */
  result: SearchResult;
  products: readonly ProductCard[];
  /** Place of the first of `products` in the whole list, from 1. */
  from: number;
}

export type ShownAnswer =
  | { kind: "found"; shown: ShownPages }
  | { kind: "beyond"; lastPage: number }
  | Exclude<SearchAnswer, { kind: "found" }>;

/** Searches for every page that the address shows. `beyond`: there are products, but fewer pages than that. */
export async function searchPages(query: SearchQuery): Promise<ShownAnswer> {
  const numbers = pagesShown(query.page);
  const answers = await Promise.all(numbers.map((page) => searchNow({ ...query, page })));
  const results: SearchResult[] = [];
  for (const answer of answers) {
    if (answer.kind !== "found") return answer;
    results.push(answer.result);
  }
  const result = results.at(-1);
  const [first = 1] = numbers;
  if (!result) return { kind: "unavailable" };
  if (query.page > Math.max(1, result.pages)) {
    return { kind: "beyond", lastPage: Math.max(1, result.pages) };
  }
  return {
    kind: "found",
    shown: {
      result,
      products: distinct(results.flatMap(({ products }) => products)),
      from: (first - 1) * PAGE_SIZE + 1,
    },
  };
}

/** A product that moved from one page to the next while both were read is shown once. */
function distinct(products: readonly ProductCard[]): ProductCard[] {
  return [...new Map(products.map((product) => [product.handle, product])).values()];
}

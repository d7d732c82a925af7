import type { ProductCard } from "@/lib/medusa/catalogue";
import { EVERYTHING, type SearchQuery } from "@/lib/medusa/search";
import { searchNow } from "@/lib/medusa/search-now";
import { listAddress } from "./list-address";
import { narrowedPages } from "./narrowed-pages";
import { searchAddress } from "./search-address";

/** A list that has something where what was asked has nothing. */
export interface WiderSearch {
  /** Whose list it is: a producer's, a group's, a commune's; "" for the market's. */
  of: string;
  address: string;
  count: number;
  /** Those that come closest to what was asked; not told of the market's list, of which the search itself tells. */
  products?: readonly ProductCard[];
}

/**
 * What is left to who found nothing: the list that was narrowed, else what the same words find without any filter.
 *
 * @returns `null` where that is nothing either, and where nobody can tell
 */
export async function widerSearch(
  query: SearchQuery,
  sellerName: string | null,
): Promise<WiderSearch | null> {
  const { text, exactly } = query;
  const [about] = text === "" ? narrowedPages(query, sellerName) : [];
  if (about) {
    const { count, products } = await productsOf(about.list);
    const { label: of, href: address } = about.page;
    if (count > 0) return { of, address, count, products };
  }
  const unfiltered = { ...EVERYTHING, text, exactly };
  const { count } = await productsOf(unfiltered);
  if (count === 0 || searchAddress(unfiltered) === searchAddress(query)) return null;
  return { of: "", address: listAddress(unfiltered, null), count };
}

async function productsOf(
  query: SearchQuery,
): Promise<Pick<Required<WiderSearch>, "count" | "products">> {
  const answer = await searchNow(query);
  return answer.kind === "found" ? answer.result : { count: 0, products: [] };
}

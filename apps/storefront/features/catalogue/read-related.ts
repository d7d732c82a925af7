import type { Product, ProductCard } from "@/lib/medusa/catalogue";
import { communeList, groupList, setList } from "@/lib/medusa/list-queries";
import { readSearch } from "@/lib/medusa/read-search";
import { relatedProducts } from "./related-products";

const MOST = 4;

/**
 * What may be bought next, out of the likeliest of the same set, the same commune and the same group. Lists
 * that can't be read bring nothing: a product's page stands without them.
 */
export async function readRelated(product: Product): Promise<ProductCard[]> {
  const { commune } = product.seller;
  const lists = await Promise.all([
    readSearch(setList(product.set.id)),
    readSearch(groupList(product.group.slug)),
    commune && readSearch(communeList(commune.code)),
  ]);
  const found = new Map(
    lists.flatMap((list) => list?.products ?? []).map((other) => [other.handle, other]),
  );
  return relatedProducts(product, [...found.values()], MOST);
}

import type { ProductCard } from "@/lib/medusa/catalogue";

/**
 * What somebody who looks at `product` may want next, at most `limit`: the same set counts most, then the
 * same commune, then the same group; never itself, and nothing that is sold out. One seller fills at most
 * half of it, so that a neighbour is seen too.
 */
export function relatedProducts(
  product: ProductCard,
  all: readonly ProductCard[],
  limit: number,
): ProductCard[] {
  const ranked = all
    .filter((other) => other.handle !== product.handle && other.inStock)
    .map((other) => ({ other, score: kinship(product, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.other.title.localeCompare(b.other.title, "vi"));
  const fromSeller = new Map<string, number>();
  const chosen: ProductCard[] = [];
  for (const { other } of ranked) {
    const taken = fromSeller.get(other.seller.handle) ?? 0;
    if (chosen.length === limit || taken >= limit / 2) continue;
    fromSeller.set(other.seller.handle, taken + 1);
    chosen.push(other);
  }
  return chosen;
}

function kinship(a: ProductCard, b: ProductCard): number {
  const sameCommune = a.seller.commune !== null && a.seller.commune.code === b.seller.commune?.code;
  return (
    (a.set.id === b.set.id ? 4 : 0) + (sameCommune ? 2 : 0) + (a.group.id === b.group.id ? 1 : 0)
  );
}

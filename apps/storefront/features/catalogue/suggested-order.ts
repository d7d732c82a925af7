import type { ProductCard } from "@/lib/medusa/catalogue";

/** The order a list opens in: what can be bought first, then more stars, then by name. */
export function suggestedOrder(products: readonly ProductCard[]): ProductCard[] {
  return [...products].sort(
    (a, b) =>
      Number(b.inStock) - Number(a.inStock) ||
      (b.star?.stars ?? 0) - (a.star?.stars ?? 0) ||
      a.title.localeCompare(b.title, "vi"),
  );
}

import type { Commune } from "@cho-lang/ocop/communes";
import type { ProductCard } from "@/lib/medusa/catalogue";

export interface SellingCommune {
  commune: Commune;
  products: readonly ProductCard[];
}

/** Communes that sell something, the one with the most products first, then by name. */
export function communesWithProducts(products: readonly ProductCard[]): SellingCommune[] {
  const byCode = new Map<string, { commune: Commune; products: ProductCard[] }>();
  for (const product of products) {
    const { commune } = product.seller;
    if (!commune) continue;
    const entry = byCode.get(commune.code) ?? { commune, products: [] };
    entry.products.push(product);
    byCode.set(commune.code, entry);
  }
  return [...byCode.values()].sort(
    (a, b) =>
      b.products.length - a.products.length || a.commune.name.localeCompare(b.commune.name, "vi"),
  );
}

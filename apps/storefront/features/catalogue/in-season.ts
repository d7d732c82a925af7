import type { ProductCard } from "@/lib/medusa/catalogue";

/** Products that have a season and are in it; what there is all year is never "in season". */
export function inSeason(products: readonly ProductCard[], month: number): ProductCard[] {
  return products.filter(
    (product) => product.inStock && product.seasonMonths?.includes(month) === true,
  );
}

import type { ProductCard } from "@/lib/medusa/catalogue";

/** Where the page of a product is: that of alcohol is shown only to who has declared her age. */
export function productPath({ handle, set }: Pick<ProductCard, "handle" | "set">): string {
  return `/${set.alcohol ? "ruou" : "san-pham"}/${handle}`;
}

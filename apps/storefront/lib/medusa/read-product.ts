import { cache } from "react";
import { renderedOn } from "@/lib/rendered-on";
import type { Product } from "./catalogue";
import type { ProductWire } from "./catalogue-wire";
import { readCatalogue } from "./read-catalogue";
import { CatalogueUnavailable, readThrough } from "./read-through";
import { shapeProduct } from "./shape-product";

export type ProductAnswer =
  { kind: "found"; product: Product } | { kind: "unknown" } | { kind: "unavailable" };

/**
 * One product with its packs and pictures. `unknown` also for a product whose seller is not active;
 * `unavailable` when neither the backend nor a kept copy can tell, and then the page is not kept.
 */
export const readProduct = cache(async (handle: string): Promise<ProductAnswer> => {
  const catalogue = await readCatalogue();
  if (!catalogue) return { kind: "unavailable" };
  const card = catalogue.products.find((product) => product.handle === handle);
  if (!card) return { kind: "unknown" };
  try {
    const wire = await readThrough<{ product: ProductWire }>({
      path: `/store/catalogue/products/${handle}`,
      name: `product-${handle}`,
      tags: ["catalogue", `product:${handle}`],
    });
    if (wire === null) return { kind: "unknown" };
    return { kind: "found", product: shapeProduct(wire.product, card.seller, catalogue.day) };
  } catch (error) {
    if (!(error instanceof CatalogueUnavailable)) throw error;
    await renderedOn("none");
    return { kind: "unavailable" };
  }
});

import { cache } from "react";
import type { Product } from "./catalogue";
import type { ProductWire } from "./catalogue-wire";
import { readCatalogue } from "./read-catalogue";
import { CatalogueUnavailable, readThrough } from "./read-through";
import { shapeCard } from "./shape-catalogue";
import { renderedOn } from "@/lib/rendered-on";

export type ProductAnswer =
  | { kind: "found"; product: Product }
  | { kind: "unknown" }
  | { kind: "unavailable" };

/** One product with its packs and pictures. `unknown` also for a product whose seller is not active. */
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
    const { product } = wire;
    return {
      kind: "found",
      product: {
        ...shapeCard(product, card.seller, catalogue.day),
        description: product.description ?? "",
        story: product.story ?? "",
        shelfLifeDays: product.shelf_life_days,
        pictures: product.images,
        variants: product.variants.map((variant) => ({
          id: variant.id,
          label: variant.label,
          weightGrams: variant.weight_grams,
          price: variant.price_vnd,
          inStock: variant.in_stock,
          available: variant.available,
        })),
      },
    };
  } catch (error) {
    if (!(error instanceof CatalogueUnavailable)) throw error;
    await renderedOn("none");
    return { kind: "unavailable" };
  }
});

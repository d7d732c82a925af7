import { cache } from "react";
import type { Product } from "./catalogue";
import type { ProductWire, SellerPageWire } from "./catalogue-wire";
import { readToday } from "./read-today";
import { shapeProduct } from "./shape-product";

export type ProductAnswer =
  { kind: "found"; product: Product } | { kind: "unknown" } | { kind: "unavailable" };

interface ProductAnswerWire {
  product: ProductWire;
  seller: SellerPageWire;
}

const HANDLE = /^[a-z0-9-]{1,200}$/;

/** Below the backend's address. */
export function productPath(handle: string): string {
  return `/open-data/products/${handle}`;
}

/**
 * One product with its packs and pictures. `unknown` also for a product whose seller is not active;
 * `unavailable` when neither the backend nor a kept copy can tell, and then the page is not kept.
 */
export const readProduct = cache(async (handle: string): Promise<ProductAnswer> => {
  if (!HANDLE.test(handle)) return { kind: "unknown" };
  const answer = await readToday<ProductAnswerWire>(productPath(handle), [
    "catalogue",
    `product:${handle}`,
  ]);
  if (answer.kind !== "found") return answer;
  const { product, seller } = answer.wire;
  return { kind: "found", product: shapeProduct(product, seller, answer.day) };
});

import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { BackendError, callBackend } from "./call-backend";
import type { Product, ProductCard } from "./catalogue";
import type { CardWire, ProductWire, SellerPageWire, SellerWire } from "./catalogue-wire";
import { shapeCard } from "./shape-card";
import { shapeProduct } from "./shape-product";
import { shapeSeller } from "./shape-seller";

/**
 * Says who a visitor is and when she was born; nothing of it is kept.
 *
 * @param said `bornOn` as YYYY-MM-DD
 * @returns what stands for her word, and for how many seconds
 * @throws BackendError `invalid_input` naming the fields, `under_age`
 */
export function declareAge(said: {
  name: string;
  bornOn: string;
}): Promise<{ declaration: string; seconds: number }> {
  return callBackend("/store/age-declarations", {
    method: "POST",
    body: { name: said.name, born_on: said.bornOn },
  });
}

/** What a visitor is answered who asks for alcohol. */
export type AlcoholAnswer<Found> =
  | { kind: "found"; found: Found }
  | { kind: "undeclared" }
  | { kind: "unknown" }
  | { kind: "unavailable" };

/** A page of the alcohol that is on sale, from 1. */
export interface AlcoholList {
  products: ProductCard[];
  page: number;
  pages: number;
}

interface AlcoholListWire {
  products: CardWire[];
  sellers: Readonly<Record<string, SellerWire>>;
  page: number;
  pages: number;
}

/** Asks for this visitor alone; nothing is cached. Never throws. */
async function ask<Wire>(path: string): Promise<AlcoholAnswer<Wire>> {
  try {
    return { kind: "found", found: await callBackend<Wire>(path, { withAge: true }) };
  } catch (error) {
    if (!(error instanceof BackendError)) return { kind: "unavailable" };
    return { kind: error.code === "age_undeclared" ? "undeclared" : "unknown" };
  }
}

/** The alcohol that is on sale, for who has declared her age. Never throws. */
export async function readAlcoholList(page: number): Promise<AlcoholAnswer<AlcoholList>> {
  const answer = await ask<AlcoholListWire>(`/store/alcohol?page=${String(page)}`);
  if (answer.kind !== "found") return answer;
  const { page: shown, pages, sellers } = answer.found;
  const today = vietnamDay(new Date());
  const products = answer.found.products.flatMap((card) => {
    const seller = sellers[card.seller];
    return seller ? [shapeCard(card, shapeSeller(seller), today)] : [];
  });
  return { kind: "found", found: { products, page: shown, pages } };
}

/** One product that is alcohol, for who has declared her age; in cash nobody is paid for it. Never throws. */
export async function readAlcohol(handle: string): Promise<AlcoholAnswer<Product>> {
  const answer = await ask<{ product: ProductWire; seller: SellerPageWire }>(
    `/store/alcohol/${encodeURIComponent(handle)}`,
  );
  if (answer.kind !== "found") return answer;
  const { product, seller } = answer.found;
  const shaped = shapeProduct(product, seller, vietnamDay(new Date()));
  return { kind: "found", found: { ...shaped, takesCash: false } };
}

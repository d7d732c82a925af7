import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { TermsPart } from "@cho-lang/seller-rules/sale-terms";
import { callBackend } from "./call-backend";
import { proofHeaders, type OrderProof } from "./own-reviews";

/** On what terms a basket is ordered: those of each of its sellers. */
export interface BasketTerms {
  /** Day of their wording. */
  version: VietnamDay;
  sellers: {
    handle: string;
    name: string;
    parts: TermsPart[];
    /** Sent with the order, as what its buyer has seen. */
    seen: string;
  }[];
}

/**
 * The terms of a basket.
 *
 * @throws BackendError `basket_not_found`
 */
export async function readBasketTerms(basketId: string): Promise<BasketTerms> {
  const path = `/store/baskets/${encodeURIComponent(basketId)}/terms`;
  return (await callBackend<{ terms: BasketTerms }>(path)).terms;
}

/**
 * The terms that were agreed to with an order, as a text for its buyer.
 *
 * @throws BackendError 404 unless the order is the visitor's and has some; 429
 */
export async function readOrderTerms(order: string, proof: OrderProof): Promise<string> {
  const { terms } = await callBackend<{ terms: { text: string } }>(
    `/store/orders/${encodeURIComponent(order)}/terms`,
    { headers: proofHeaders(proof), forVisitor: true },
  );
  return terms.text;
}

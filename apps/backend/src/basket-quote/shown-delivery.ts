import { createHash } from "node:crypto";
import type { MethodOffer } from "@cho-lang/delivery/offer-methods";
import type { OfferSeller } from "../offers/offer";
import { placeToFetch } from "./place-to-fetch";

const LETTERS = 16;

/**
 * What stands for a way of delivery as a page shows it: how, on which days, and where goods that are fetched are. With
 * any other a basket is not placed by who saw this one. Null for a way that may not be chosen.
 */
export function shownDelivery(
  seller: OfferSeller,
  { method, arrival }: Pick<MethodOffer, "method" | "arrival">,
): string | null {
  if (!arrival) return null;
  const seen = [method, arrival.from, arrival.to, placeToFetch(seller, method)];
  return createHash("sha256").update(JSON.stringify(seen)).digest("hex").slice(0, LETTERS);
}

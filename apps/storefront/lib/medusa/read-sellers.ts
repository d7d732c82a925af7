import { pauseOn, type SendingPause } from "@cho-lang/seller-rules/sending-pause";
import { cache } from "react";
import type { Seller } from "./catalogue";
import type { SellerPageWire, SellerWire } from "./catalogue-wire";
import { readToday } from "./read-today";
import { shapeSeller } from "./shape-seller";

/** Sellers on one page of a list of theirs. */
export const SELLERS_A_PAGE = 48;

export interface SellerList {
  /** Of all pages. */
  count: number;
  pages: number;
  sellers: readonly Seller[];
}

export type SellerAnswer =
  /** `pause`: until when she sends nothing; null while she sends. */
  | { kind: "found"; seller: Seller; pause: SendingPause | null }
  | { kind: "unknown" }
  | { kind: "unavailable" };

/** The backend's answer: active sellers by name. */
export interface SellersWire {
  count: number;
  page: number;
  pages: number;
  sellers: SellerWire[];
}

const HANDLE = /^[a-z0-9-]{1,200}$/;

/** Where the backend lists sellers; of one commune with its code. */
export function sellersPath(page: number, commune?: string): string {
  const words = new URLSearchParams({
    ...(commune === undefined ? {} : { commune }),
    page: String(page),
    take: String(SELLERS_A_PAGE),
  });
  return `/open-data/sellers?${words.toString()}`;
}

/** Below the backend's address. */
export function sellerPath(handle: string): string {
  return `/open-data/sellers/${handle}`;
}

/** Active sellers by name, also those that sell nothing now. Null while they can't be read. */
export function readSellers(page: number, commune?: string): Promise<SellerList | null> {
  return readList(sellersPath(page, commune));
}

const readList = cache(async (asked: string): Promise<SellerList | null> => {
  const answer = await readToday<SellersWire>(asked, ["catalogue"]);
  if (answer.kind !== "found") return null;
  const { count, pages, sellers } = answer.wire;
  return { count, pages, sellers: sellers.map(shapeSeller) };
});

/** One seller, also one who no longer sells. `unavailable` when nobody can tell, and then the page is not kept. */
export const readSeller = cache(async (handle: string): Promise<SellerAnswer> => {
  if (!HANDLE.test(handle)) return { kind: "unknown" };
  const answer = await readToday<{ seller: SellerPageWire }>(sellerPath(handle), ["catalogue"]);
  if (answer.kind !== "found") return answer;
  const { seller } = answer.wire;
  const pause = pauseOn(seller.sending_pause, answer.day);
  return { kind: "found", seller: shapeSeller(seller), pause };
});

import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import { communeByCode } from "@cho-lang/ocop/communes";
import type { OfferSeller } from "../offers/offer";

/** Where a buyer goes for the goods. */
export interface PlaceToFetch {
  /** Name of the fair; null where they are at the seller's. */
  fair: string | null;
  address: string;
  /** When somebody is there, in the seller's words; null at a fair, and where she did not say. */
  hours: string | null;
}

/** Where goods are that are brought by this method; null when they are brought to the buyer. */
export function placeToFetch(
  { delivery: { pick_up, fair_stall }, commune_code }: OfferSeller,
  method: DeliveryMethod,
): PlaceToFetch | null {
  if (method === "fair_stall" && fair_stall) {
    return { fair: fair_stall.fair, address: fair_stall.address, hours: null };
  }
  if (method !== "pick_up") return null;
  return pick_up?.on
    ? { fair: null, address: pick_up.address, hours: pick_up.hours }
    : { fair: null, address: communeByCode(commune_code)?.name ?? commune_code, hours: null };
}

import { addedFor } from "./added-for-weight";
import { deliveryFee, isDeliveryFree, type DeliveryRates, type DeliveryZone } from "./delivery-fee";
import { isOwnZoneFree, ownZoneFee, type OwnZone } from "./own-zones";
import type { CarrierTerms, OwnRiderTerms } from "./seller-delivery";

/** The part of an order that its fee follows. */
export interface WeighedOrder {
  zone: DeliveryZone;
  /** Whole đồng. */
  goods_vnd: number;
  /** What is known of its weight. */
  weight_grams: number;
}

/**
 * What a carrier brings an order for, in whole đồng: the seller's fee for its zone, with the addition of the heaviest
 * step that it is beyond; nothing from the goods total on from which she sends for nothing. A zone that costs nothing
 * below that total pays for its weight. Throws RangeError as `deliveryFee` does.
 */
export function carrierFee(
  rates: DeliveryRates,
  { weight_steps }: Pick<CarrierTerms, "weight_steps">,
  { zone, goods_vnd, weight_grams }: WeighedOrder,
): number {
  const fee = deliveryFee(rates, zone, goods_vnd);
  const free = isDeliveryFree(rates, zone, goods_vnd);
  return free ? 0 : fee + addedFor(weight_steps, weight_grams);
}

/**
 * As `carrierFee`, into a zone that the seller drew: at its own fee and from its own goods total on for nothing, with
 * the same addition for the weight. Nothing where nothing is sent, which no order asks.
 */
export function ownZoneCarrierFee(
  zone: OwnZone,
  { weight_steps }: Pick<CarrierTerms, "weight_steps">,
  { goods_vnd, weight_grams }: Omit<WeighedOrder, "zone">,
): number {
  const fee = ownZoneFee(zone, goods_vnd);
  const free = zone.fee_vnd === null || isOwnZoneFree(zone, goods_vnd);
  return free ? 0 : fee + addedFor(weight_steps, weight_grams);
}

/** What the seller's own rider brings it for, in whole đồng; never free to an island. */
export function ownRiderFee(
  { fee_vnd, free_from_vnd }: Pick<OwnRiderTerms, "fee_vnd" | "free_from_vnd">,
  { zone, goods_vnd }: Pick<WeighedOrder, "zone" | "goods_vnd">,
): number {
  const free = isDeliveryFree({ free_from: free_from_vnd }, zone, goods_vnd);
  return free ? 0 : fee_vnd;
}

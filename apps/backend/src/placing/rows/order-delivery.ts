import type { MethodOffer } from "@cho-lang/delivery/offer-methods";
import type { ParcelClass } from "@cho-lang/delivery/plan-parcels";
import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { OrderToLeave } from "@cho-lang/delivery/whole-arrival";
import { placeToFetch, type PlaceToFetch } from "../../basket-quote/place-to-fetch";
import type { OfferSeller } from "../../offers/offer";
import type { NewOrder } from "./new-order";

/** How an order comes to its buyer, as she agreed to it; kept with the order whatever its seller changes. */
export interface OrderDelivery {
  method: DeliveryMethod;
  /** The day on which its seller hands it over at the latest, so that what was promised holds. */
  hand_over_on: VietnamDay;
  /** The days on which it arrives, or on which it can be fetched; both count. */
  arrives_from: VietnamDay;
  arrives_to: VietnamDay;
  /** Null when it is brought to its buyer. */
  place: PlaceToFetch | null;
  /** What travels together, by lines of the order as it was placed; alcohol by itself, with an age check. */
  parcels: { kind: ParcelClass; fragile: boolean; alcohol: boolean; line_ids: string[] }[];
}

/** As it is kept: with what its days rest on, so that they can follow money that comes later. */
export interface KeptDelivery extends OrderDelivery {
  leaves: OrderToLeave;
}

/**
 * What is kept of a way of delivery that may be chosen; null of any other.
 *
 * @param lineOf ids of the order's lines, by variant
 */
export function keptDelivery(
  seller: OfferSeller,
  chosen: MethodOffer,
  lineOf: ReadonlyMap<string, string>,
): KeptDelivery | null {
  if (!chosen.arrival) return null;
  const { hand_over_on, from, to } = chosen.arrival;
  return {
    method: chosen.method,
    hand_over_on,
    arrives_from: from,
    arrives_to: to,
    place: placeToFetch(seller, chosen.method),
    leaves: chosen.leaves,
    parcels: chosen.parcels.map(({ kind, fragile, alcohol, lines: packed }) => ({
      kind,
      fragile,
      alcohol,
      line_ids: packed.flatMap(({ id }) => lineOf.get(id) ?? []),
    })),
  };
}

/** Null where nothing was chosen, which no order that is placed has. */
export function orderDelivery({ group, lines }: NewOrder): KeptDelivery | null {
  const chosen = group.delivery?.chosen;
  const lineOf = new Map(lines.map(({ id, line }) => [line.variant_id, id]));
  return chosen ? keptDelivery(group.seller, chosen, lineOf) : null;
}

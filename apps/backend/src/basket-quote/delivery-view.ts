import type { MethodOffer, Obstacle } from "@cho-lang/delivery/offer-methods";
import { communeByCode } from "@cho-lang/ocop/communes";
import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import type { OfferSeller } from "../offers/offer";
import type { QuotedGroup } from "./basket-quote";
import type { QuotedDelivery } from "./quote-delivery";

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

function obstacleView(obstacle: Obstacle, travels: QuotedDelivery["travels"]) {
  const transit = obstacle.reason === "transit" ? obstacle : null;
  return {
    reason: obstacle.reason,
    /** Null where it is none of the goods. */
    variant_id: obstacle.line_id,
    travels: obstacle.line_id === null ? null : (travels.get(obstacle.line_id) ?? null),
    bears_days: transit?.bears_days ?? null,
    takes_days: transit?.takes_days ?? null,
  };
}

function methodView(offer: MethodOffer, { seller, delivery }: Quoted) {
  return {
    method: offer.method,
    fee_vnd: offer.fee_vnd,
    arrives_from: offer.arrival?.from ?? null,
    arrives_to: offer.arrival?.to ?? null,
    place: placeToFetch(seller, offer.method),
    /** None when it may be chosen. */
    obstacles: offer.obstacles.map((each) => obstacleView(each, delivery.travels)),
    parcels: offer.parcels.map(({ kind, fragile, lines, fee_vnd, total_vnd }) => ({
      kind,
      fragile,
      variant_ids: lines.map(({ id }) => id),
      fee_vnd,
      total_vnd,
    })),
  };
}

type Quoted = QuotedGroup & { delivery: QuotedDelivery };

/** How a seller's part of a basket may come to its buyer; null until it is known where to. */
export function deliveryView(group: QuotedGroup) {
  const { delivery } = group;
  if (!delivery) return null;
  return {
    /** Null when nothing brings it there. */
    chosen: delivery.chosen?.method ?? null,
    methods: delivery.offers.map((offer) => methodView(offer, { ...group, delivery })),
  };
}

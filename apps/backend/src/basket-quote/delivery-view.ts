import type { MethodOffer, Obstacle } from "@cho-lang/delivery/offer-methods";
import type { QuotedGroup } from "./basket-quote";
import { placeToFetch } from "./place-to-fetch";
import type { QuotedDelivery } from "./quote-delivery";
import { shownDelivery } from "./shown-delivery";

function obstacleView(obstacle: Obstacle, travels: QuotedDelivery["travels"]) {
  const transit = obstacle.reason === "transit" ? obstacle : null;
  return {
    reason: obstacle.reason,
    /** Null where it is none of the goods. */
    variant_id: obstacle.line_id,
    travels: obstacle.line_id === null ? null : (travels.get(obstacle.line_id) ?? null),
    bears_days: transit?.bears_days ?? null,
    takes_days: transit?.takes_days ?? null,
    over_sea: transit?.over_sea ?? false,
  };
}

function methodView(offer: MethodOffer, { seller, delivery }: Quoted) {
  return {
    method: offer.method,
    fee_vnd: offer.fee_vnd,
    arrives_from: offer.arrival?.from ?? null,
    arrives_to: offer.arrival?.to ?? null,
    place: placeToFetch(seller, offer.method),
    /** What stands for these days and this place when it is chosen; null when it may not be. */
    shown: shownDelivery(seller, offer),
    /** None when it may be chosen. */
    obstacles: offer.obstacles.map((each) => obstacleView(each, delivery.travels)),
    parcels: offer.parcels.map(({ kind, fragile, alcohol, lines, fee_vnd, total_vnd }) => ({
      kind,
      fragile,
      alcohol,
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

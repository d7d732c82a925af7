import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import { formatDong } from "@cho-lang/ocop/money";
import { arrivalText } from "@/features/delivery/arrival-text";
import { obstacleText } from "@/features/delivery/obstacle-text";
import { placeText } from "@/features/delivery/place-text";
import type { BasketGroup } from "@/lib/medusa/basket";
import type { DeliveryOffer } from "@/lib/medusa/delivery";
import { delivery as messages } from "@/messages/vi/delivery";
import { deliveryChoice as choice } from "@/messages/vi/delivery-choice";
import { deliveryField, deliveryValue } from "./delivery-choices";
import type { KnownAddress } from "./understand-address";

/** What is said of one way in which a seller's goods may come. */
export interface OfferWords {
  method: DeliveryMethod;
  /** What the form posts where it is chosen. */
  value: string;
  name: string;
  fee: string;
  /** When, and where they are fetched; empty where there is nothing to say. */
  arrives: string;
  place: string;
}

/** What is said of how a seller's goods come. */
export interface DeliveryWords {
  /** The form's field in which the choice is posted. */
  field: string;
  legend: string;
  chosen: DeliveryMethod | null;
  /** The ways that may be chosen. */
  offers: OfferWords[];
  /** What is packed apart of goods that are sent; empty where it is one box. */
  boxes: string;
  /** That nothing brings them; empty where something does. */
  nothing: string;
  /** The ways that may not be chosen, and why. */
  others: { name: string; why: string[] }[];
}

/**
 * Puts how the goods of a seller come to an address into words.
 *
 * @returns `null` before the address is known, and where she has no say in it
 */
export function deliveryWords(
  { seller, lines, delivery }: BasketGroup,
  address: KnownAddress | null,
): DeliveryWords | null {
  if (address === null || delivery === undefined) {
    return null;
  }
  const offered = delivery.offers.filter(({ obstacles }) => obstacles.length === 0);
  const others = delivery.offers.filter(({ obstacles }) => obstacles.length > 0);
  return {
    field: deliveryField(seller.handle),
    legend: choice.legend,
    chosen: delivery.chosen,
    offers: offered.map(offerWords),
    boxes: boxesText(offered.find(({ method }) => method === delivery.chosen)),
    nothing: offered.length === 0 ? choice.nothing : "",
    others: others.map(({ method, obstacles }) => ({
      name: messages.notOffered(messages.methods[method]),
      why: obstacles.map((obstacle) => obstacleText(obstacle, lines, address)),
    })),
  };
}

function offerWords(offer: DeliveryOffer): OfferWords {
  const { method, fee, arrives, place } = offer;
  return {
    method,
    value: deliveryValue(offer),
    name: messages.methods[method],
    fee: fee === 0 ? messages.free : formatDong(fee),
    arrives: arrives === null ? "" : arrivalText(method, arrives),
    place: place === null ? "" : placeText(place),
  };
}

function boxesText(offer: DeliveryOffer | undefined): string {
  const kinds = [...new Set(offer?.parcels)];
  return kinds.length < 2 || offer?.place
    ? ""
    : messages.parcels(kinds.map((kind) => messages.kinds[kind]).join(", "));
}

import {
  defaultMethod,
  offerMethods,
  type LineToOffer,
  type MethodOffer,
} from "@cho-lang/delivery/offer-methods";
import { isFetched } from "@cho-lang/delivery/is-fetched";
import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import { USUAL_REST_DAYS } from "@cho-lang/working-time/usual-calendar";
import type { Offer, OfferSeller } from "../offers/offer";
import type { Destination, QuotedLine } from "./basket-quote";

/** How one seller's part of a basket comes to its buyer. */
export interface QuotedDelivery {
  /** The methods that she has on, in the order in which they are offered. */
  offers: MethodOffer[];
  /** The one that was asked for if it may be chosen, else the first that may; null when none may. */
  chosen: MethodOffer | null;
  /** How each line travels, by variant. */
  travels: ReadonlyMap<string, LineToOffer["travels"]>;
}

/** Who asks: which method for which seller, by her handle, at which moment. */
export interface DeliveryWish {
  methods: ReadonlyMap<string, DeliveryMethod>;
  now: Date;
}

/** What of a line matters to how it comes. */
type LineToBring = Pick<QuotedLine, "variant_id" | "quantity" | "line_total_vnd">;

interface GoodsToBring {
  offer: Offer;
  line: LineToBring;
}

/** What is known of the weight of all pieces of a line. */
export function weightOf({ offer, line }: GoodsToBring): number {
  return (offer.weight_grams ?? 0) * line.quantity;
}

function toLine(goods: GoodsToBring): LineToOffer {
  const { offer, line } = goods;
  return {
    ...offer.carried,
    id: line.variant_id,
    total_vnd: line.line_total_vnd,
    weight_grams: weightOf(goods),
  };
}

/** The methods for a seller's lines to a destination, with the one that is taken. */
export function quoteDelivery(
  seller: OfferSeller,
  goods: readonly GoodsToBring[],
  destination: Destination,
  { methods, now }: DeliveryWish,
): QuotedDelivery {
  const lines = goods.map(toLine);
  const offers = offerMethods({
    lines,
    from_commune: seller.commune_code,
    destination,
    rates: seller.delivery_rates,
    terms: seller.delivery,
    placed_at: now,
    holidays: USUAL_REST_DAYS,
    sends_from: seller.sending_pause?.sends_from ?? null,
  });
  const asked = methods.get(seller.handle);
  const chosen = offers.find(({ method, obstacles }) => method === asked && obstacles.length === 0);
  return {
    offers,
    chosen: chosen ?? defaultMethod(offers),
    travels: new Map(lines.map(({ id, travels }) => [id, travels])),
  };
}

/**
 * The variants that stand in the way of every method by which a seller brings goods: those which the method that could
 * bring most does not bring. Without them it brings the rest. None when something was chosen.
 */
export function undeliverable({ offers, chosen, travels }: QuotedDelivery): ReadonlySet<string> {
  if (chosen) return new Set();
  const all = [...travels.keys()];
  const brought = offers.filter(({ method }) => !isFetched(method));
  const blamed = (brought.length > 0 ? brought : offers).map(
    ({ obstacles }) =>
      new Set(obstacles.flatMap(({ line_id }) => (line_id === null ? all : [line_id]))),
  );
  return blamed.toSorted((a, b) => a.size - b.size)[0] ?? new Set(all);
}

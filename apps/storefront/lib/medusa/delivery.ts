import type { TravelClass } from "@cho-lang/delivery/carried-goods";
import type { Obstacle } from "@cho-lang/delivery/offer-methods";
import type { ParcelClass } from "@cho-lang/delivery/plan-parcels";
import type { DeliveryMethod } from "@cho-lang/delivery/seller-delivery";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";

/** Where goods are fetched. */
export interface PlaceToFetch {
  /** Name of the fair; `null` at the seller's. */
  fair: string | null;
  address: string;
  hours: string | null;
}

/** Why a method does not bring an order. */
export interface DeliveryObstacle {
  reason: Obstacle["reason"];
  /** Which of the goods; `null` where it is none of them. */
  variantId: string | null;
  travels: TravelClass | null;
  bearsDays: number | null;
  takesDays: number | null;
  /** A boat is among what takes long. */
  overSea: boolean;
}

/** One way in which a seller's part of a basket may come. */
export interface DeliveryOffer {
  method: DeliveryMethod;
  fee: number;
  /** First and last day; `null` when it may not be chosen. */
  arrives: { from: VietnamDay; to: VietnamDay } | null;
  place: PlaceToFetch | null;
  /** What stands for its days and its place where it is chosen; `null` when it may not be. */
  shown: string | null;
  /** None when it may be chosen. */
  obstacles: DeliveryObstacle[];
  /** What travels together; alcohol by itself. */
  parcels: BoxKind[];
}

/** Which box goods go into, as it is told to their buyer. */
export type BoxKind = ParcelClass | "alcohol";

/** How a seller's part of a basket comes to an address. */
export interface GroupDelivery {
  /** `null` when nothing brings it there. */
  chosen: DeliveryMethod | null;
  offers: DeliveryOffer[];
}

/** What a buyer chose for one seller, as the page showed it. */
export interface DeliveryChoice {
  /** Handle of the seller. */
  seller: string;
  method: DeliveryMethod;
  /** What stood for its days and its place on the page; `null` where it showed none. */
  shown: string | null;
}

/** Names the ways of delivery of several sellers, as a query and as what shown fees belong to. */
export function deliveryKey(choices: readonly Pick<DeliveryChoice, "seller" | "method">[]): string {
  return choices
    .map(({ seller, method }) => `${seller}:${method}`)
    .toSorted()
    .join(",");
}

export interface GroupDeliveryWire {
  chosen: DeliveryMethod | null;
  methods: {
    method: DeliveryMethod;
    fee_vnd: number;
    arrives_from: VietnamDay | null;
    arrives_to: VietnamDay | null;
    place: PlaceToFetch | null;
    shown: string | null;
    obstacles: {
      reason: Obstacle["reason"];
      variant_id: string | null;
      travels: TravelClass | null;
      bears_days: number | null;
      takes_days: number | null;
      over_sea: boolean;
    }[];
    parcels: { kind: ParcelClass; alcohol: boolean }[];
  }[];
}

/** The wire's ways of delivery in our own words. */
export function toGroupDelivery({ chosen, methods }: GroupDeliveryWire): GroupDelivery {
  return {
    chosen,
    offers: methods.map(({ method, fee_vnd, arrives_from, arrives_to, ...more }) => ({
      method,
      fee: fee_vnd,
      arrives: arrives_from && arrives_to ? { from: arrives_from, to: arrives_to } : null,
      place: more.place,
      shown: more.shown,
      obstacles: more.obstacles.map((one) => ({
        reason: one.reason,
        variantId: one.variant_id,
        travels: one.travels,
        bearsDays: one.bears_days,
        takesDays: one.takes_days,
        overSea: one.over_sea,
      })),
      parcels: more.parcels.map(({ kind, alcohol }) => (alcohol ? "alcohol" : kind)),
    })),
  };
}

/** How an order comes to its buyer, as was agreed. */
export interface OrderDelivery {
  method: DeliveryMethod;
  /** The day on which its seller hands it over at the latest. */
  handOverOn: VietnamDay;
  arrives: { from: VietnamDay; to: VietnamDay };
  place: PlaceToFetch | null;
  parcels: { kind: ParcelClass; lineIds: string[] }[];
}

export interface OrderDeliveryWire {
  method: DeliveryMethod;
  hand_over_on: VietnamDay;
  arrives_from: VietnamDay;
  arrives_to: VietnamDay;
  place: PlaceToFetch | null;
  parcels: { kind: ParcelClass; line_ids: string[] }[];
}

/** The wire's delivery of an order in our own words. */
export function toOrderDelivery(wire: OrderDeliveryWire): OrderDelivery {
  return {
    method: wire.method,
    handOverOn: wire.hand_over_on,
    arrives: { from: wire.arrives_from, to: wire.arrives_to },
    place: wire.place,
    parcels: wire.parcels.map(({ kind, line_ids: lineIds }) => ({ kind, lineIds })),
  };
}

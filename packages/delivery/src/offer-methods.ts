import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import { deliveryZone, type DeliveryDestination, type DeliveryRates } from "./delivery-fee";
import { isFetched } from "./is-fetched";
import { carrierFee, ownRiderFee, ownZoneCarrierFee } from "./method-fee";
import { ownZoneOf, type OwnZone } from "./own-zones";
import { planParcels, type Draft, type LineToPack, type PlannedParcel } from "./plan-parcels";
import type { Arrival } from "./promised-arrival";
import { riderGoesTo } from "./rider-goes-to";
import { DELIVERY_METHODS, type DeliveryMethod, type SellerDelivery } from "./seller-delivery";
import {
  carrierTransitDays,
  isOverSea,
  RIDER_TRANSIT_DAYS,
  type TransitDays,
} from "./transit-days";
import {
  parcelArrival,
  wholeArrival,
  type OrderToLeave,
  type ParcelToLeave,
} from "./whole-arrival";

/**
 * Why a method does not bring an order. Closed set.
 * - `transit`: a line bears fewer days on the way than it takes; `over_sea` where a boat is among what takes long
 * - `province`: its seller does not send a line to that province
 * - `no_day`: there is no day on which a line could leave and arrive in time
 * - `service`: there is nothing to send; one goes there for it
 * - `outside_area`: her rider does not go there, or she says that her carrier does not
 * - `fair_over`: the fair is over before the goods could be there
 */
export type Obstacle =
  | {
      reason: "transit";
      line_id: string;
      bears_days: number;
      takes_days: number;
      over_sea: boolean;
    }
  | { reason: "province" | "no_day"; line_id: string }
  | { reason: "service" | "outside_area" | "fair_over"; line_id: null };

/** A method that a seller offers, for one order to one address. */
export interface MethodOffer {
  method: DeliveryMethod;
  /** None when it may be chosen. */
  obstacles: Obstacle[];
  fee_vnd: number;
  /** Null when it may not be chosen. For goods that are fetched, the days on which they are there. */
  arrival: Arrival | null;
  /** What the promise rests on. */
  leaves: OrderToLeave;
  parcels: PlannedParcel<LineToOffer>[];
}

export interface LineToOffer extends LineToPack {
  /** Of all its pieces; 0 where it is not known. */
  weight_grams: number;
}

/** An order that is to be brought. */
export interface OrderToBring {
  lines: readonly LineToOffer[];
  from_commune: string;
  destination: DeliveryDestination;
  rates: DeliveryRates;
  terms: SellerDelivery;
  placed_at: Date;
  holidays: ReadonlySet<string>;
  /** First day on which its seller sends again; null while she sends. */
  sends_from: VietnamDay | null;
}

const FETCHED: TransitDays = { least: 0, most: 0 };

/** The methods that a seller has on, each with what it asks and promises, or with why it is not for this order. */
export function offerMethods(order: OrderToBring): MethodOffer[] {
  return DELIVERY_METHODS.filter((method) => isOn(method, order)).map((method) =>
    offerMethod(method, order),
  );
}

/**
 * The method that is taken when nobody chose one: the first that brings everything. Null when none does; where nothing
 * is ever brought (a service, a seller who sends nothing) the first by which one goes there. Nobody who was only not
 * reached by what is sent goes there without saying so.
 */
export function defaultMethod(offers: readonly MethodOffer[]): MethodOffer | null {
  const may = offers.filter(({ obstacles }) => obstacles.length === 0);
  const sends = offers.some(
    ({ method, obstacles }) =>
      !isFetched(method) && obstacles.every(({ reason }) => reason !== "service"),
  );
  return may.find(({ method }) => !isFetched(method)) ?? (sends ? null : (may[0] ?? null));
}

function onlyServices({ lines }: OrderToBring): boolean {
  return lines.length > 0 && lines.every(({ travels }) => travels === "service");
}

/** For a service one goes to its seller, whether or not she hands out goods there. */
function isOn(method: DeliveryMethod, order: OrderToBring): boolean {
  return order.terms[method]?.on === true || (method === "pick_up" && onlyServices(order));
}

function offerMethod(method: DeliveryMethod, order: OrderToBring): MethodOffer {
  const fee_vnd = feeOf(method, order);
  const transit = transitOf(method, order);
  const arrives = (parcel: Draft<LineToOffer>) =>
    parcelArrival(toLeave(parcel), transit, order) !== null;
  const parcels = planParcels(order.lines, fee_vnd, arrives);
  const sent = parcels.filter(({ kind }) => kind !== "service" || onlyServices(order));
  const leaves = {
    parcels: sent.map(toLeave),
    transit,
    fetched: isFetched(method),
    fair: method === "fair_stall" ? fairOf(order) : null,
  };
  const obstacles = [
    ...ofMethod(method, order),
    ...order.lines.flatMap((line) => ofLine(method, line, order)),
  ];
  if (obstacles.length === 0) {
    const stuck = sent.filter((parcel) => !arrives(parcel)).flatMap(({ lines }) => lines);
    obstacles.push(...stuck.map(({ id }): Obstacle => ({ reason: "no_day", line_id: id })));
  }
  const arrival = obstacles.length > 0 ? null : wholeArrival(leaves, order);
  if (obstacles.length === 0 && !arrival) {
    obstacles.push({ reason: "fair_over", line_id: null });
  }
  return { method, obstacles, fee_vnd, arrival, leaves, parcels };
}

function fairOf({ terms: { fair_stall } }: OrderToBring): OrderToLeave["fair"] {
  return fair_stall && { from: fair_stall.from, to: fair_stall.to };
}

function toLeave({ lines, weekdays }: Draft<LineToOffer>): ParcelToLeave {
  const bears = lines.flatMap(({ bears_days }) => bears_days ?? []);
  const cutoffs = lines.flatMap(({ cutoff }) => cutoff ?? []);
  return {
    weekdays,
    cutoff: cutoffs.toSorted()[0] ?? null,
    bears_days: bears.length > 0 ? Math.min(...bears) : null,
  };
}

function feeOf(method: DeliveryMethod, order: OrderToBring): number {
  const { lines, terms, rates, from_commune, destination } = order;
  const weighed = {
    zone: deliveryZone(from_commune, destination),
    goods_vnd: lines.reduce((sum, { total_vnd }) => sum + total_vnd, 0),
    weight_grams: lines.reduce((sum, { weight_grams }) => sum + weight_grams, 0),
  };
  if (method === "carrier") {
    const own = drawnZone(order);
    return own
      ? ownZoneCarrierFee(own, terms.carrier, weighed)
      : carrierFee(rates, terms.carrier, weighed);
  }
  return method === "own_rider" && terms.own_rider ? ownRiderFee(terms.own_rider, weighed) : 0;
}

function transitOf(method: DeliveryMethod, order: OrderToBring): TransitDays {
  if (method === "carrier") {
    const extraDays = drawnZone(order)?.extra_days;
    return carrierTransitDays(order.from_commune, order.destination, extraDays);
  }
  return method === "own_rider" ? RIDER_TRANSIT_DAYS : FETCHED;
}

function ofMethod(method: DeliveryMethod, order: OrderToBring): Obstacle[] {
  if (onlyServices(order)) {
    // At a fair there is nothing of it to be had either.
    return method === "pick_up" ? [] : [{ reason: "service", line_id: null }];
  }
  return goesThere(method, order) ? [] : [{ reason: "outside_area", line_id: null }];
}

function goesThere(method: DeliveryMethod, order: OrderToBring): boolean {
  if (method === "carrier") return drawnZone(order)?.fee_vnd !== null;
  const { terms, from_commune, destination } = order;
  return method !== "own_rider" || riderGoesTo(terms.own_rider, from_commune, destination);
}

/** The zone that its seller drew around where it goes. */
function drawnZone({ terms, destination }: OrderToBring): OwnZone | null {
  return ownZoneOf(terms.own_zones, destination.commune_code);
}

function ofLine(method: DeliveryMethod, line: LineToOffer, order: OrderToBring): Obstacle[] {
  if (isFetched(method) || line.travels === "service") return [];
  if (line.provinces && !line.provinces.includes(order.destination.province_code)) {
    return [{ reason: "province", line_id: line.id }];
  }
  const { most: takes_days } = transitOf(method, order);
  const { id: line_id, bears_days } = line;
  if (bears_days === null || bears_days >= takes_days) return [];
  const over_sea = isOverSea(order.from_commune, order.destination);
  return [{ reason: "transit", line_id, bears_days, takes_days, over_sea }];
}

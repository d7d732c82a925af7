import { communeByCode } from "@cho-lang/ocop/communes";
import { deliveryZone, type DeliveryDestination, type DeliveryZone } from "./delivery-fee";

/** Whole days from hand-over to arrival, before Sundays and holidays are counted. */
export interface TransitDays {
  least: number;
  most: number;
}

/** Provinces by how long a carrier's ordinary road service takes from Quảng Ninh. */
const NEAR = ["01", "24", "31", "33"];
const NORTH = ["04", "08", "11", "12", "14", "15", "19", "20", "25", "37", "38"];

/**
 * Assumptions, not a carrier's promise: none publishes a table by commune for the units of 1/7/2025. They follow the
 * usual classes of ordinary road parcels: inside the province the next day; Hà Nội and the neighbours of the
 * Red River delta one to two days; the rest of the north and Thanh Hóa two to three; everything farther south three to
 * four. An island waits for a boat that does not sail each day in bad weather. Whoever knows her carrier's own
 * times sets them here.
 */
const BY_REACH = {
  province: { least: 1, most: 1 },
  island: { least: 1, most: 2 },
  near: { least: 1, most: 2 },
  north: { least: 2, most: 3 },
  far: { least: 3, most: 4 },
} as const satisfies Record<string, TransitDays>;

/** A part of the country that a carrier takes the same time to. */
export type Reach = keyof typeof BY_REACH;

/** The parts of the country that goods reach alive, nearest first, with the days that a carrier takes there. */
export function carrierReaches(bearsDays: number | null): { reach: Reach; days: TransitDays }[] {
  const reaches = Object.entries(BY_REACH) as [Reach, TransitDays][];
  return reaches
    .filter(([, { most }]) => bearsDays === null || most <= bearsDays)
    .map(([reach, days]) => ({ reach, days }));
}

/** How much longer goods from an island may be on the way: until the next boat. */
const BOAT_DAYS = BY_REACH.island.most - BY_REACH.province.most;

/** Whether there is no way from a seller's commune to a destination but by boat. */
export function isOverSea(sellerCommuneCode: string, destination: DeliveryDestination): boolean {
  if (deliveryZone(sellerCommuneCode, destination) === "same_commune") return false;
  const ends = [sellerCommuneCode, destination.commune_code];
  return ends.some((code) => communeByCode(code)?.island === true);
}

/**
 * How long a carrier takes from a seller's commune to a destination.
 *
 * @param extraDays what it takes there beyond the usual, by what its seller says of the destination
 */
export function carrierTransitDays(
  sellerCommuneCode: string,
  destination: DeliveryDestination,
  extraDays = 0,
): TransitDays {
  const { least, most } = usualTransitDays(sellerCommuneCode, destination);
  return { least: least + extraDays, most: most + extraDays };
}

function usualTransitDays(
  sellerCommuneCode: string,
  destination: DeliveryDestination,
): TransitDays {
  const zone = deliveryZone(sellerCommuneCode, destination);
  const overSea = isOverSea(sellerCommuneCode, destination);
  if (zone !== "elsewhere") return overSea ? BY_REACH.island : BY_REACH.province;
  const { least, most } = BY_REACH[reachOf(destination.province_code)];
  return { least, most: overSea ? most + BOAT_DAYS : most };
}

function reachOf(provinceCode: string): Reach {
  if (NEAR.includes(provinceCode)) return "near";
  return NORTH.includes(provinceCode) ? "north" : "far";
}

/** Days after which goods are at the nearest addresses of a zone at the latest. */
export function soonestCarrierDays(zone: DeliveryZone): number {
  if (zone === "elsewhere") return BY_REACH.near.most;
  return zone === "island" ? BY_REACH.island.most : BY_REACH.province.most;
}

/** Her own rider is there on the day on which he leaves. */
export const RIDER_TRANSIT_DAYS: TransitDays = { least: 0, most: 0 };

import { COMMUNES, QUANG_NINH_CODE } from "@cho-lang/ocop/communes";
import { deliverableZones } from "./deliverable-zones";
import { deliveryZone, type DeliveryZone } from "./delivery-fee";
import { ownZoneOf } from "./own-zones";
import { riderGoesTo } from "./rider-goes-to";
import type { SellerDelivery } from "./seller-delivery";
import { carrierTransitDays } from "./transit-days";

/** Goods by how they must be carried, and their seller. */
export interface GoodsOfSeller {
  temperature_class: string;
  /** Whole days on the way that they bear; null for as long as they keep. */
  bears_days: number | null;
  from_commune: string;
  terms: Pick<SellerDelivery, "own_rider" | "own_zones">;
}

/**
 * Where goods can be sent, in the words by which they are looked for: their seller's commune by its code, and zones by
 * distance by their names. A zone of which a zone that she drew is left out is named by the codes of its
 * other communes.
 */
export function deliversTo(goods: GoodsOfSeller): string[] {
  const missed = missedCommunes(goods);
  const partly = new Set<DeliveryZone>([...missed].map(zoneOf));
  const places = deliverableZones(goods.temperature_class, goods.bears_days).flatMap((zone) => {
    if (zone === "same_commune") return [goods.from_commune];
    return partly.has(zone) ? communesOf(zone) : [zone];
  });
  return [...new Set(places)].filter((place) => !missed.has(place));
}

/** The communes that she drew a zone around to which neither a carrier brings the goods alive nor her rider goes. */
function missedCommunes({ bears_days, from_commune, terms }: GoodsOfSeller): Set<string> {
  const missed = terms.own_zones
    .flatMap(({ communes }) => communes)
    .filter((commune_code) => {
      const destination = { province_code: QUANG_NINH_CODE, commune_code };
      const rider = terms.own_rider?.on === true ? terms.own_rider : null;
      if (rider && riderGoesTo(rider, from_commune, destination)) return false;
      const own = ownZoneOf(terms.own_zones, commune_code);
      const { most } = carrierTransitDays(from_commune, destination, own?.extra_days);
      return own?.fee_vnd === null || (bears_days !== null && most > bears_days);
    });
  return new Set(missed);
}

/** As of a destination of which only the commune is known. */
function zoneOf(commune_code: string): DeliveryZone {
  return deliveryZone("", { province_code: QUANG_NINH_CODE, commune_code });
}

function communesOf(zone: DeliveryZone): string[] {
  return COMMUNES.map(({ code }) => code).filter((code) => zoneOf(code) === zone);
}

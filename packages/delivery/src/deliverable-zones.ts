import type { DeliveryZone } from "./delivery-fee";
import { soonestCarrierDays } from "./transit-days";

const EVERYWHERE: readonly DeliveryZone[] = ["same_commune", "province", "island", "elsewhere"];

/**
 * Where goods can be sent by a carrier, by how they must be carried and how long they bear it: a zone counts when
 * some address of it can be reached in time. A service stays where it is: one goes there for it.
 *
 * @param bearsDays whole days on the way that they bear; null for as long as they keep
 */
export function deliverableZones(
  temperatureClass: string,
  bearsDays: number | null = null,
): readonly DeliveryZone[] {
  if (temperatureClass === "service") return [];
  return bearsDays === null
    ? EVERYWHERE
    : EVERYWHERE.filter((zone) => soonestCarrierDays(zone) <= bearsDays);
}

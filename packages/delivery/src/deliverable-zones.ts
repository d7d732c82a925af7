import type { DeliveryZone } from "./delivery-fee";

const EVERYWHERE: readonly DeliveryZone[] = ["same_commune", "province", "island", "elsewhere"];

/**
 * Where goods can be sent, by how they must be carried. Every seller sends everything everywhere today;
 * only a service stays where it is: one goes there for it.
 */
export function deliverableZones(temperatureClass: string): readonly DeliveryZone[] {
  return temperatureClass === "service" ? [] : EVERYWHERE;
}

import { communesTaken } from "@cho-lang/delivery/communes-taken";
import { isDrawn, type TypedZone } from "./typed-zones";

/**
 * The communes that an earlier zone of the form has too, by the place of each zone. A zone that is to go has none.
 */
export function takenCommunes(typed: readonly TypedZone[]): Map<number, string[]> {
  const kept = typed.map((zone) => ({ communes: isDrawn(zone) ? zone.communes : [] }));
  return new Map(communesTaken(kept).map(({ zone, communes }) => [zone, communes]));
}

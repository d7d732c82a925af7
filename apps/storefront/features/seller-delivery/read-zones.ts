import { DELIVERY_LIMITS, isOneLine } from "@cho-lang/delivery/delivery-limits";
import type { OwnZone } from "@cho-lang/delivery/own-zones";
import { readPieces } from "@/features/seller-products/read-amounts";
import { readFee, readThreshold } from "./read-money";
import { takenCommunes } from "./taken-communes";
import {
  isDrawn,
  zoneField,
  type TypedZone,
  type ZoneFieldName,
  type ZonePart,
} from "./typed-zones";

interface ReadZone {
  zone: OwnZone;
  wrong: ZonePart[];
}

function readDays(typed: string): number | null {
  const days = typed === "" ? 0 : readPieces(typed);
  return days !== null && days <= DELIVERY_LIMITS.zone_days ? days : null;
}

function readZone({ name, fee, unsent, free, days, communes }: TypedZone): ReadZone {
  const fee_vnd = unsent ? null : readFee(fee);
  const threshold = unsent ? null : readThreshold(free);
  const extra_days = unsent ? 0 : readDays(days);
  const wrong: (ZonePart | false)[] = [
    !isOneLine(name, DELIVERY_LIMITS.zone_letters) && "name",
    !unsent && fee_vnd === null && "fee",
    threshold === "wrong" && "free",
    extra_days === null && "days",
    communes.length === 0 && "communes",
  ];
  const free_from_vnd = threshold === "wrong" ? null : threshold;
  return {
    zone: { name, communes, fee_vnd, free_from_vnd, extra_days: extra_days ?? 0 },
    wrong: wrong.filter((part) => part !== false),
  };
}

/** The zones that were typed, without those that are empty or to go, and which of their fields can't be what they are. */
export function readZones(typed: readonly TypedZone[]): {
  zones: OwnZone[];
  wrong: ZoneFieldName[];
} {
  const read = typed.flatMap((zone, place) =>
    isDrawn(zone) ? [{ place, ...readZone(zone) }] : [],
  );
  const taken = [...takenCommunes(typed).keys()].map((place) => zoneField(place, "communes"));
  const wrong = read.flatMap(({ place, wrong: parts }) =>
    parts.map((part) => zoneField(place, part)),
  );
  return { zones: read.map(({ zone }) => zone), wrong: [...wrong, ...taken] };
}

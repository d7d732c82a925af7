import {
  STEP_FIELDS,
  type FieldName,
  type TextFieldName,
  type TypedDelivery,
} from "./typed-delivery";
import { isDrawn, zoneField, type TypedZone, type ZonePart } from "./typed-zones";

const OF_PATH: Record<string, TextFieldName> = {
  "rates.same_commune": "same_commune",
  "rates.province": "province",
  "rates.island": "island",
  "rates.elsewhere": "elsewhere",
  "rates.free_from": "free_from",
  "terms.own_rider.fee_vnd": "rider_fee",
  "terms.own_rider.free_from_vnd": "rider_free",
  "terms.pick_up.address": "pick_address",
  "terms.pick_up.hours": "pick_hours",
  "terms.fair_stall.fair": "fair",
  "terms.fair_stall.address": "fair_address",
  "terms.fair_stall.from": "fair_from",
  "terms.fair_stall.to": "fair_to",
};
const STEPS = "terms.carrier.weight_steps";
const STEP = /^terms\.carrier\.weight_steps\.(\d+)\.(over_grams|add_vnd)$/;

const ZONES = "terms.own_zones";
const ZONE = /^terms\.own_zones\.(\d+)\.(name|communes|fee_vnd|free_from_vnd|extra_days)\b/;
const ZONE_PARTS: Record<string, ZonePart> = {
  name: "name",
  communes: "communes",
  fee_vnd: "fee",
  free_from_vnd: "free",
  extra_days: "days",
};

/** The field of a zone, of which only those that are drawn were sent; of all of them where they are too many. */
function zoneFields(path: string, zones: readonly TypedZone[]): FieldName[] {
  const sent = zones.flatMap((zone, place) => (isDrawn(zone) ? [place] : []));
  if (path === ZONES) return sent.map((place) => zoneField(place, "name"));
  const [, index, named = ""] = ZONE.exec(path) ?? [];
  const [place, part] = [sent[Number(index)], ZONE_PARTS[named]];
  return place === undefined || part === undefined ? [] : [zoneField(place, part)];
}

/** Which fields were filled in for the steps, in the order in which they were sent. */
function stepField(path: string, filled: readonly (readonly TextFieldName[])[]) {
  const [, index, part] = STEP.exec(path) ?? [];
  return filled[Number(index)]?.[part === "over_grams" ? 0 : 1];
}

/**
 * The fields of the form for what the market did not take, by the paths that it names.
 *
 * @param details of its answer
 */
export function refusedFields(
  details: unknown,
  { texts, zones }: Pick<TypedDelivery, "texts" | "zones">,
): FieldName[] {
  const named = (details as { fields?: Record<string, string> } | null | undefined)?.fields ?? {};
  const filled = STEP_FIELDS.filter(([over, add]) => texts[over] !== "" || texts[add] !== "");
  const fields = Object.keys(named).flatMap((path) =>
    path === STEPS
      ? filled.map(([over]) => over)
      : (OF_PATH[path] ?? stepField(path, filled) ?? zoneFields(path, zones)),
  );
  return [...new Set(fields)];
}

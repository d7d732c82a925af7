import { DELIVERY_LIMITS } from "@cho-lang/delivery/delivery-limits";
import type { OwnZone } from "@cho-lang/delivery/own-zones";
import { formText } from "@/lib/forms/form-text";

/** A zone that a seller draws, as typed. */
export interface TypedZone {
  name: string;
  fee: string;
  /** Her carrier does not go there; then nobody is asked about the fee. */
  unsent: boolean;
  free: string;
  /** Days on the way beyond the usual ones. */
  days: string;
  communes: string[];
  /** It is to go. */
  gone: boolean;
}

export type ZonePart = keyof TypedZone;

/** The name of a zone's field in the form, by its place from 0. */
export type ZoneFieldName = `zone_${number}_${ZonePart}`;

const PLACES = [...Array(DELIVERY_LIMITS.own_zones).keys()];
const NO_ZONE: TypedZone = {
  name: "",
  fee: "",
  unsent: false,
  free: "",
  days: "",
  communes: [],
  gone: false,
};

export function zoneField(place: number, part: ZonePart): ZoneFieldName {
  return `zone_${place}_${part}`;
}

function amount(dong: number | null): string {
  return dong === null ? "" : dong.toLocaleString("vi-VN");
}

/** What stands in the fields of zones before anybody types, in as many places as the market takes. */
export function storedZones(zones: readonly OwnZone[]): TypedZone[] {
  return PLACES.map((place) => {
    const zone = zones[place];
    return zone
      ? {
          name: zone.name,
          fee: amount(zone.fee_vnd),
          unsent: zone.fee_vnd === null,
          free: amount(zone.free_from_vnd),
          days: zone.extra_days === 0 ? "" : String(zone.extra_days),
          communes: [...zone.communes],
          gone: false,
        }
      : NO_ZONE;
  });
}

/** The fields of zones in a posted form. */
export function typedZones(form: FormData): TypedZone[] {
  return PLACES.map((place) => {
    const text = (part: ZonePart) => formText(form, zoneField(place, part));
    return {
      name: text("name"),
      fee: text("fee"),
      unsent: text("unsent") === "1",
      free: text("free"),
      days: text("days"),
      communes: form
        .getAll(zoneField(place, "communes"))
        .filter((code) => typeof code === "string"),
      gone: text("gone") === "1",
    };
  });
}

/** Whether something of a zone is filled in. */
export function isFilled({ name, fee, free, days, communes, unsent }: TypedZone): boolean {
  return communes.length > 0 || unsent || [name, fee, free, days].some((text) => text !== "");
}

/** Whether a zone is to be kept: something of it is filled in, and it is not to go. */
export function isDrawn(zone: TypedZone): boolean {
  return isFilled(zone) && !zone.gone;
}

/** How many zones the form shows: all that are filled in, and room for one more. */
export function shownZones(zones: readonly TypedZone[]): number {
  const last = zones.findLastIndex(isFilled);
  return Math.min(last + 2, zones.length);
}

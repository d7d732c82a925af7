import type { Unit } from "./address-database";
import type { Place } from "./find-places";
import { HOME_PROVINCE_CODE, provinceOf } from "./provinces";

/** A commune that a text may mean. */
export interface Suggestion {
  commune_code: string;
  /** "Xã Hải Lạng". */
  commune: string;
  province_code: string;
  /** "Quảng Ninh". */
  province: string;
  /** The former name that matched, "Xã Đồng Rui, Huyện Tiên Yên"; null when the commune still bears that name. */
  via: string | null;
  /** The former unit was divided: only the person knows which of the suggestions is theirs. */
  split: boolean;
  /** What stood before the commune in the text. */
  street: string;
}

/** The communes of one reading, those of the market's own province first. */
export function suggestionsOf(place: Place): Suggestion[] {
  const split = place.entry.level === "commune" && place.entry.units.length > 1;
  return [...place.entry.units]
    .sort((a, b) => homeFirst(a) - homeFirst(b) || namesakeFirst(place, a, b))
    .map((unit) => ({
      commune_code: unit.code,
      commune: unit.name,
      province_code: unit.province_code,
      province: provinceOf(unit.province_code)?.name ?? "",
      via: isNamesake(place, unit) ? null : place.entry.via,
      split,
      street: place.street,
    }));
}

function homeFirst(unit: Unit): number {
  return unit.province_code === HOME_PROVINCE_CODE ? 0 : 1;
}

/** Most of a divided commune usually went to the unit that kept its name. */
function namesakeFirst(place: Place, a: Unit, b: Unit): number {
  return Number(isNamesake(place, b)) - Number(isNamesake(place, a));
}

function isNamesake(place: Place, unit: Unit): boolean {
  return place.entry.via?.split(",")[0] === unit.name;
}

import { findPlaces, type Place } from "./find-places";
import { suggestionsOf, type Suggestion } from "./suggestion";

export type ResolvedAddress =
  | ({ kind: "found" } & Suggestion)
  | { kind: "ambiguous"; choices: Suggestion[]; street: string }
  | { kind: "unknown" };

/** Readings whose scores differ by less than this are equally likely: the person is asked. */
const TOO_CLOSE = 0.9;
const MOST_CHOICES = 30;

/**
 * The commune that a whole address means. `ambiguous` asks instead of guessing: the former commune was divided,
 * two places bear the name, only a former district was given, or the name may belong to a street.
 * `unknown` when no commune or district is in the text.
 */
export function resolveAddress(text: string): ResolvedAddress {
  const read = findPlaces(text, { partial: false }).filter(({ score }) => score > 0);
  const province = provinceMeant(read);
  const places = withoutUnsaid(read).filter((place) => isAPlace(place, province));
  const [best] = places;
  if (!best) return { kind: "unknown" };
  const close = withoutShadowed(places.filter((place) => best.score - place.score < TOO_CLOSE));
  const choices = distinct(close.flatMap(suggestionsOf)).slice(0, MOST_CHOICES);
  const [first] = choices;
  if (choices.length === 1 && first && !province && isCertain(best)) {
    return { kind: "found", ...first };
  }
  return { kind: "ambiguous", choices, street: best.street };
}

/** The province, when the text ends with nothing but its name: "12 Lê Lợi, Lào Cai". */
function provinceMeant(places: readonly Place[]): Place | undefined {
  const best = places.find(({ entry }) => entry.level !== "province");
  if (best && (best.kindWritten || best.context.district || best.context.province))
    return undefined;
  return places.find(({ entry, opens }) => entry.level === "province" && opens);
}

/** Beside a province's name, a commune of that name is thought of only when it lies in that province. */
function isAPlace({ entry }: Place, province: Place | undefined): boolean {
  if (entry.level === "province") return false;
  return !province || entry.units.some((unit) => province.entry.units.includes(unit));
}

/** "TP Hạ Long" says the former city: the communes of that name are not thought of. */
function withoutUnsaid(places: readonly Place[]): Place[] {
  const said = places.filter(({ entry, kindWritten }) => entry.level === "district" && kindWritten);
  return places.filter(
    ({ entry, kindWritten, start, end }) =>
      entry.level !== "commune" ||
      kindWritten ||
      !said.some((district) => district.start === start && district.end === end),
  );
}

/** A name in the middle of a street ("12 Trần Hưng Đạo") is no commune unless something else says so. */
function isCertain({ opens, kindWritten, context, entry }: Place): boolean {
  const single = entry.level === "commune" || entry.units.length === 1;
  return single && (opens || kindWritten || context.district || context.province);
}

/**
 * Without a district, a name of today means the unit of today, so the divided unit that bore the name before
 * is dropped; with its district the address is an old one, and the old unit is meant.
 */
function withoutShadowed(places: readonly Place[]): Place[] {
  const communes = places.filter(({ entry }) => entry.level === "commune");
  const kept = communes.length > 0 ? communes : [...places];
  return kept.filter((place) => !kept.some((other) => other !== place && shadows(other, place)));
}

function shadows(a: Place, b: Place): boolean {
  if (a.entry.key !== b.entry.key || a.entry.kind !== b.entry.kind) return false;
  const [current, former] = a.context.district ? [b, a] : [a, b];
  if (current.entry.via !== null || former.entry.via === null) return false;
  const [unit] = current.entry.units;
  return former.entry.units.some(({ code }) => code === unit?.code);
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const byCode = new Map<string, Suggestion>();
  for (const suggestion of suggestions) {
    if (!byCode.has(suggestion.commune_code)) byCode.set(suggestion.commune_code, suggestion);
  }
  return [...byCode.values()];
}

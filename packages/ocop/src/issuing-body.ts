import type { IssuingLevel } from "./certificate";

/** A commune's body assesses a few criteria and proposes; it has never certified a star. */
export type BodyLevel = IssuingLevel | "commune";

/**
 * By the unit that stands in a body's name. "Thành phố" alone may be of the province or the district,
 * in a province it was of the district.
 */
const NAMED: readonly [RegExp, BodyLevel][] = [
  [/(^|\s)bộ\s/u, "ministry"],
  [/(^|\s)trung ương(\s|$)/u, "ministry"],
  [/(^|\s)(xã|phường|thị trấn|đặc khu)\s/u, "commune"],
  [/(^|\s)(huyện|quận|thị xã)\s/u, "district"],
  [/(^|\s)(thành phố|tp)[\s.].*\stỉnh\s/u, "district"],
  [/(^|\s)tỉnh(\s|$)/u, "province"],
];

/**
 * The level that the name of a body tells, e.g. `district` for "UBND huyện Tiên Yên, tỉnh Quảng Ninh": the
 * unit that stands first counts, what follows only says where it lies. Null when the name tells none.
 */
export function levelOfBody(name: string): BodyLevel | null {
  const text = name.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ");
  const found = NAMED.map(([pattern, level]) => ({ at: text.search(pattern), level }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return found.at(0)?.level ?? null;
}

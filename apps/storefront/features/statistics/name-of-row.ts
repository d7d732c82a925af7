import { communeByCode } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import type { ReleaseChart, ReleaseRow } from "./release-rows";
import type { Words } from "./words";

/** What people read for a key of a chart. */
export function nameOfKey(chart: ReleaseChart, key: string, words: Words): string {
  const { statistics, release } = words;
  switch (chart) {
    case "commune":
      return communeByCode(key)?.name ?? key;
    case "group": {
      const group = PRODUCT_GROUPS.find(({ id }) => String(id) === key);
      return group === undefined ? statistics.noGroup : release.group(group.id, group.name);
    }
    case "star":
      return key === "none" ? statistics.noStar : statistics.star(Number(key));
    case "kind":
      return wordOf(release.kinds, key);
    case "channel":
      return wordOf(release.channels, key);
  }
}

/** The name of a row; of one that is several, how many they are and which. */
export function nameOfRow(chart: ReleaseChart, { keys }: ReleaseRow, words: Words): string {
  const names = keys.map((key) => nameOfKey(chart, key, words));
  if (names.length === 1) return names.join();
  const [area, ...others] = chart === "commune" ? new Set(keys.map(areaOf)) : [];
  const together =
    area === undefined || others.length > 0
      ? words.release.together(names.length)
      : words.statistics.withheld.area(area, names.length);
  return `${together}: ${names.join(", ")}`;
}

/** The district that a commune lay in until 30/6/2025. */
function areaOf(key: string): string {
  return communeByCode(key)?.former_districts[0] ?? key;
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

import type { Series } from "@cho-lang/retail-statistics/series";

export interface MarketLists {
  /** The province's 54 units in the order of the Vietnamese alphabet. */
  communes: { code: string; name: string }[];
  /** The 26 product sets in official order. */
  product_sets: { id: number; name: string; group: string }[];
  /** Oldest first. */
  criteria_versions: { id: string; instrument: string }[];
  /** Series that published figures can be entered for. */
  series: Series[];
}

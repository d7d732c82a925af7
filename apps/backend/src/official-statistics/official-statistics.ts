import type { Definition } from "@cho-lang/retail-statistics/definitions";
import type { Indicator } from "@cho-lang/retail-statistics/indicators";
import type { Observation } from "@cho-lang/retail-statistics/observation";
import type { QuarterVersions } from "@cho-lang/retail-statistics/quarter-versions";
import type { Series } from "@cho-lang/retail-statistics/series";
import type { RetailShare } from "@cho-lang/retail-statistics/share";
import type { ShareTarget } from "@cho-lang/retail-statistics/targets";

/** A target of the register with what was last published of it; null while nothing is. */
export interface WatchedIndicator extends Indicator {
  latest: Observation | null;
}

/** What official figures say of e-commerce in retail, as it was known on a day. */
export interface OfficialStatistics {
  /** Last day whose publications are in it, YYYY-MM-DD in Việt Nam. */
  as_of: string;
  definitions: Definition[];
  series: Series[];
  /** Every vintage, by publication. */
  observations: Observation[];
  /** The shares of the last year that they can be worked out for; at most one of each total. */
  shares: RetailShare[];
  /** The share that the Ministry published, and the rates of đồng for a dollar that agree with it. */
  published_share: { published: Observation; lowest: number; highest: number } | null;
  /** The last quarter that was published in two versions. */
  quarter: QuarterVersions | null;
  targets: readonly ShareTarget[];
  indicators: WatchedIndicator[];
}

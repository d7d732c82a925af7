import type { Definition } from "@cho-lang/retail-statistics/definitions";
import type { Indicator } from "@cho-lang/retail-statistics/indicators";
import type { Observation } from "@cho-lang/retail-statistics/observation";
import type { QuarterVersions } from "@cho-lang/retail-statistics/quarter-versions";
import type { RetailShare } from "@cho-lang/retail-statistics/share";
import type { ShareTarget } from "@cho-lang/retail-statistics/targets";
import { callBackend } from "./call-backend";

/** A target of the register with what was last published of it; null while nothing is. */
export interface WatchedIndicator extends Indicator {
  latest: Observation | null;
}

/** What official figures say of e-commerce in retail, as it was known on a day. */
export interface OfficialStatistics {
  /** Last day whose publications are in it, YYYY-MM-DD. */
  asOf: string;
  definitions: Definition[];
  /** Every vintage, by publication. */
  observations: Observation[];
  /** At most one for each retail total, all of one year. */
  shares: RetailShare[];
  /** The share that the Ministry published, and the rates of đồng for a dollar that agree with it. */
  publishedShare: { published: Observation; lowest: number; highest: number } | null;
  quarter: QuarterVersions | null;
  targets: ShareTarget[];
  indicators: WatchedIndicator[];
}

/** The answer of the open-data API, whose form is published. */
export type OfficialStatisticsWire = Omit<OfficialStatistics, "asOf" | "publishedShare"> & {
  as_of: string;
  published_share: OfficialStatistics["publishedShare"];
};

/**
 * Official figures as they stand, or as they were known on `day` (YYYY-MM-DD).
 *
 * @throws BackendUnreachable when nobody answers, BackendError when the day is none
 */
export function readOfficialStatisticsWire(day?: string): Promise<OfficialStatisticsWire> {
  const search = day === undefined ? "" : `?${new URLSearchParams({ as_of: day }).toString()}`;
  return callBackend<OfficialStatisticsWire>(`/open-data/official-statistics${search}`);
}

/** The published form as the pages use it. */
export function toOfficialStatistics({
  as_of,
  published_share,
  ...wire
}: OfficialStatisticsWire): OfficialStatistics {
  return { ...wire, asOf: as_of, publishedShare: published_share };
}
